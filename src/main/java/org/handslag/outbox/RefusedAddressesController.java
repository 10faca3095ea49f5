package org.handslag.outbox;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.message.PostRoom;
import org.handslag.message.RefusedAddress;
import org.handslag.message.SendLog;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class RefusedAddressesController {
    private final SendLog log;
    private final PostRoom postRoom;
    private final Reads reads;
    private final Templates templates;

    RefusedAddressesController(SendLog log, PostRoom postRoom, Reads reads, Templates templates) {
        this.log = log;
        this.postRoom = postRoom;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/refused")
    @Allow(value = Who.COORDINATOR, to = "see which addresses take no mail")
    ResponseEntity<?> index(Frame f) {
        var refused = read(f);
        return Answer.page(templates.outboxRefused(f, refused, log.toDo(f.viewer())));
    }

    @GetMapping("/messages/refused.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download which addresses take no mail")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        return ListFile.of(f, ending, OutboxFiles.refused(f), read(f)::stream)
                .named(f.t("outbox.file-refused"));
    }

    @PostMapping("/messages/refused/clearing")
    @Allow(value = Who.COORDINATOR, to = "let an address be tried again")
    ResponseEntity<?> clear(Frame f, Form form) {
        postRoom.worksAgain(form.value("email"), f.viewer());
        return Answer.done(f, "/messages/refused", "outbox.done.cleared");
    }

    private List<RefusedAddress> read(Frame f) {
        var refused = log.refused(f.viewer());
        var persons =
                refused.stream().map(RefusedAddress::person).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), "messages", persons);
        return refused;
    }
}
