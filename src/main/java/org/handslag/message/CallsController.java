package org.handslag.message;

import org.handslag.journal.Reads;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

@Page
class CallsController {
    private static final int AT_ONCE = 50;

    private final Envelopes envelopes;
    private final Logged logged;
    private final Reads reads;
    private final Templates templates;

    CallsController(Envelopes envelopes, Logged logged, Reads reads, Templates templates) {
        this.envelopes = envelopes;
        this.logged = logged;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/calls")
    @Allow(value = Who.COORDINATOR, to = "see whom to call")
    ResponseEntity<?> index(Frame f) {
        var waiting = envelopes.waiting(Channel.CALL, f.viewer(), AT_ONCE);
        reads.read(f.viewer(), "messages", LettersController.persons(waiting));
        var calls = waiting.stream().map(CallsController::call).toList();
        return Answer.page(templates.messageCalls(f, calls, logged.toDo(f.viewer())));
    }

    private static Call call(Envelope envelope) {
        return new Call(
                envelope.id(),
                envelope.to().name(),
                envelope.to().telephone(),
                envelope.subject(),
                envelope.writtenAt());
    }
}
