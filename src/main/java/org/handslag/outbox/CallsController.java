package org.handslag.outbox;

import org.handslag.journal.Reads;
import org.handslag.message.Channel;
import org.handslag.message.Envelope;
import org.handslag.message.SendLog;
import org.handslag.sheet.ListFile;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

@Page
class CallsController {
    private static final int AT_ONCE = 50;

    private final SendLog log;
    private final Reads reads;
    private final Templates templates;

    CallsController(SendLog log, Reads reads, Templates templates) {
        this.log = log;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/calls")
    @Allow(value = Who.COORDINATOR, to = "see whom to call")
    ResponseEntity<?> index(Frame f) {
        var waiting = log.waiting(Channel.CALL, f.viewer(), AT_ONCE);
        reads.read(f.viewer(), "messages", LettersController.persons(waiting));
        var calls = waiting.stream().map(CallsController::call).toList();
        return Answer.page(templates.outboxCalls(f, calls, log.toDo(f.viewer())));
    }

    @GetMapping("/messages/calls.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download whom to call")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var waiting = log.waiting(Channel.CALL, f.viewer(), Integer.MAX_VALUE);
        reads.read(f.viewer(), "messages", LettersController.persons(waiting));
        return ListFile.of(f, ending, OutboxFiles.calls(f), waiting::stream)
                .named(f.t("outbox.file-calls"));
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
