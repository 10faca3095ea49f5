package org.handslag.outbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handslag.directory.People;
import org.handslag.journal.Reads;
import org.handslag.message.Envelope;
import org.handslag.message.MessageId;
import org.handslag.message.PostRoom;
import org.handslag.message.SendLog;
import org.handslag.message.Step;
import org.handslag.outbox.MessagePage.Happened;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
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

    private final SendLog log;
    private final PostRoom postRoom;
    private final People people;
    private final Reads reads;
    private final Templates templates;

    MessageController(
            SendLog log, PostRoom postRoom, People people, Reads reads, Templates templates) {
        this.people = people;
        this.log = log;
        this.postRoom = postRoom;
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
        return Answer.page(templates.outboxShow(f, page(envelope, form)));
    }

    @PostMapping("/messages/{id}/resending")
    @Allow(value = Who.COORDINATOR, to = "send a message once more, to the same or another address")
    ResponseEntity<?> resend(Frame f, @PathVariable MessageId id, Form form) {
        var envelope = find(f, id);
        var address = address(form);
        if (!form.ok()) {
            return invalid(f, envelope, form);
        }
        var again = postRoom.again(envelope, address, f.viewer());
        return Answer.done(f, "/messages/" + again, "outbox.done.again");
    }

    @PostMapping("/messages/{id}/bounce")
    @Allow(value = Who.COORDINATOR, to = "say that a mail came back from its address")
    ResponseEntity<?> bounce(Frame f, @PathVariable MessageId id) {
        postRoom.bounced(id, f.viewer());
        return Answer.done(f, "/messages/" + id, "outbox.done.bounced");
    }

    @PostMapping("/messages/{id}/call")
    @Allow(value = Who.COORDINATOR, to = "say that a call is made")
    ResponseEntity<?> call(Frame f, @PathVariable MessageId id, Form form) {
        var note = form.optionalText("note", NOTE);
        if (!form.ok()) {
            return invalid(f, find(f, id), form);
        }
        postRoom.called(id, note, f.viewer());
        return Answer.done(f, "/messages/calls", "outbox.done.called");
    }

    private ResponseEntity<?> invalid(Frame f, Envelope envelope, Form form) {
        return Answer.invalid(templates.outboxShow(f, page(envelope, form)));
    }

    private MessagePage page(Envelope envelope, Form form) {
        var steps = log.steps(envelope.id());
        var who = steps.stream().map(Step::by).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = people.names(who);
        var history =
                steps.stream()
                        .map(step -> new Happened(step, names.getOrDefault(step.by(), "")))
                        .toList();
        return MessagePage.of(envelope, history, log, form);
    }

    private Envelope find(Frame f, MessageId id) {
        return log.find(id, f.viewer()).orElseThrow(NotVisible::new);
    }

    private static @Nullable Email address(Form form) {
        var typed = form.optionalLine("email", 300);
        if (typed.isEmpty()) {
            return null;
        }
        var address = Email.parse(typed);
        if (address.isEmpty()) {
            form.wrong("email", "outbox.not-an-address");
        }
        return address.orElse(null);
    }
}
