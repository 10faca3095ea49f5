package org.handslag.message;

import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Form;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class RefusedAddressesController {
    private final RefusedAddresses addresses;
    private final Logged logged;
    private final Reads reads;
    private final Templates templates;

    RefusedAddressesController(
            RefusedAddresses addresses, Logged logged, Reads reads, Templates templates) {
        this.addresses = addresses;
        this.logged = logged;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/refused")
    @Allow(value = Who.COORDINATOR, to = "see which addresses take no mail")
    ResponseEntity<?> index(Frame f) {
        var refused = addresses.all(f.viewer());
        var persons =
                refused.stream().map(RefusedAddress::person).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), "messages", persons);
        return Answer.page(templates.messageRefused(f, refused, logged.toDo(f.viewer())));
    }

    @PostMapping("/messages/refused/clearing")
    @Allow(value = Who.COORDINATOR, to = "let an address be tried again")
    ResponseEntity<?> clear(Frame f, Form form) {
        var email = form.value("email");
        if (addresses.all(f.viewer()).stream().noneMatch(a -> a.email().equals(email))) {
            throw new NotVisible();
        }
        addresses.remove(email);
        return Answer.done(f, "/messages/refused", "message.done.cleared");
    }
}
