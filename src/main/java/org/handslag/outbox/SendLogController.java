package org.handslag.outbox;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.message.LogFilter;
import org.handslag.message.LoggedMessage;
import org.handslag.message.SendLog;
import org.handslag.sheet.ListFile;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** The send log: on screen and as a file. */
@Page
class SendLogController {
    private final SendLog log;
    private final Reads reads;
    private final Templates templates;

    SendLogController(SendLog log, Reads reads, Templates templates) {
        this.log = log;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages")
    @Allow(
            value = Who.COORDINATOR,
            to = "see which messages were sent to whom and how far they came")
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = LogFilter.of(asked, f.viewer());
        var lines = log.page(filter);
        var persons = lines.stream().map(LoggedMessage::person).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), "messages", persons);
        var page =
                new SendLogPage(
                        lines,
                        asked,
                        topics(f),
                        log.count(filter),
                        filter.page(),
                        log.toDo(f.viewer()),
                        log.rests());
        return Answer.page(templates.outboxLog(f, page));
    }

    @GetMapping("/messages.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download which messages were sent to whom")
    ResponseEntity<?> download(Frame f, @PathVariable String ending, Form asked) {
        var filter = LogFilter.of(asked, f.viewer());
        reads.read(f.viewer(), "messages", log.persons(filter));
        return ListFile.of(f, ending, OutboxFiles.log(f), () -> log.all(filter))
                .named(f.t("outbox.file"));
    }

    private List<Option> topics(Frame f) {
        return log.topics(f.viewer()).stream()
                .map(topic -> Option.of(topic, name(f, topic)))
                .toList();
    }

    /** Other modules name their topics; one without a name is shown by its key. */
    static String name(Frame f, String topic) {
        var key = "topic." + topic;
        return f.words().has(key) ? f.t(key) : topic;
    }
}
