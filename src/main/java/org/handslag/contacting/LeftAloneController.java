package org.handslag.contacting;

import org.handslag.directory.OrganisationId;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A contact who had said "never again" has told the office that she wants mails after all. */
@Page
class LeftAloneController {
    private final LeftAlone alone;

    LeftAloneController(LeftAlone alone) {
        this.alone = alone;
    }

    @PostMapping("/organisations/{id}/left-alone/ending")
    @Allow(
            value = Who.COORDINATOR,
            to = "let a contact have invitations again who had said no to them")
    ResponseEntity<?> end(Frame f, @PathVariable OrganisationId id, Form form) {
        var address =
                alone.of(id).stream()
                        .map(LeftAlone.Reader::email)
                        .filter(email -> form.chosen("email", email))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        alone.remove(new Email(address), new Subject("organisation", id.value()), f.viewer());
        return Answer.done(f, "/organisations/" + id, "contacting.written-again");
    }
}
