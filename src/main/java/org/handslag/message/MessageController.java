package org.handslag.message;

import java.util.List;
import org.handslag.journal.Reads;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Form;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class MessageController {
    private static final int NOTE = 500;

    private final Envelopes envelopes;
    private final MessagePages pages;
    private final Resending resending;
    private final ByHand byHand;
    private final Reads reads;
    private final Templates templates;

    MessageController(
            Envelopes envelopes,
            MessagePages pages,
            Resending resending,
            ByHand byHand,
            Reads reads,
            Templates templates) {
        this.envelopes = envelopes;
        this.pages = pages;
        this.resending = resending;
        this.byHand = byHand;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/{id}")
    @Allow(value = Who.COORDINATOR, to = "read a message that was sent, and its history")
    ResponseEntity<?> show(Frame f, @PathVariable MessageId id) {
        var envelope = find(f, id);
        var person = envelope.to().person();
        reads.read(f.viewer(), "messages", person == null ? List.of() : List.of(person));
        var form = Form.empty().fill("email", envelope.to().email());
        return Answer.page(templates.messageShow(f, pages.of(envelope, form)));
    }

    @PostMapping("/messages/{id}/resending")
    @Allow(value = Who.COORDINATOR, to = "send a message once more, to the same or another address")
    ResponseEntity<?> resend(Frame f, @PathVariable MessageId id, Form form) {
        var envelope = find(f, id);
        var address = address(form);
        if (!form.ok()) {
            return Answer.invalid(templates.messageShow(f, pages.of(envelope, form)));
        }
        var again = resending.send(envelope, address, f.viewer());
        return Answer.done(f, "/messages/" + again, "message.done.again");
    }

    @PostMapping("/messages/{id}/bounce")
    @Allow(value = Who.COORDINATOR, to = "say that a mail came back from its address")
    ResponseEntity<?> bounce(Frame f, @PathVariable MessageId id) {
        byHand.bounced(id, f.viewer());
        return Answer.done(f, "/messages/" + id, "message.done.bounced");
    }

    @PostMapping("/messages/{id}/call")
    @Allow(value = Who.COORDINATOR, to = "say that a call is made")
    ResponseEntity<?> call(Frame f, @PathVariable MessageId id, Form form) {
        var envelope = find(f, id);
        var note = form.optionalText("note", NOTE);
        if (!form.ok()) {
            return Answer.invalid(templates.messageShow(f, pages.of(envelope, form)));
        }
        byHand.called(id, note, f.viewer());
        return Answer.done(f, "/messages/calls", "message.done.called");
    }

    private Envelope find(Frame f, MessageId id) {
        return envelopes.find(id, f.viewer()).orElseThrow(NotVisible::new);
    }

    private static @Nullable Email address(Form form) {
        var typed = form.optionalLine("email", 300);
        if (typed.isEmpty()) {
            return null;
        }
        var address = Email.parse(typed);
        if (address.isEmpty()) {
            form.wrong("email", "message.not-an-address");
        }
        return address.orElse(null);
    }
}
