package org.handslag.message;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Form;
import org.handslag.web.Frame;
import org.handslag.web.Option;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

@Page
class SendLogController {
    private final Logged logged;
    private final MailServer server;
    private final Reads reads;
    private final Templates templates;

    SendLogController(Logged logged, MailServer server, Reads reads, Templates templates) {
        this.logged = logged;
        this.server = server;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages")
    @Allow(
            value = Who.COORDINATOR,
            to = "see which messages were sent to whom and how far they came")
    ResponseEntity<?> index(Frame f, Form asked) {
        var filter = LogFilter.of(asked, f.viewer());
        var lines = logged.page(filter);
        var persons = lines.stream().map(LoggedMessage::person).filter(Objects::nonNull).toList();
        reads.read(f.viewer(), "messages", persons);
        var page =
                new SendLogPage(
                        lines,
                        asked,
                        topics(f),
                        logged.count(filter),
                        filter.page(),
                        logged.toDo(f.viewer()),
                        !server.isConfigured());
        return Answer.page(templates.messageLog(f, page));
    }

    private List<Option> topics(Frame f) {
        return logged.topics(f.viewer()).stream()
                .map(topic -> Option.of(topic, topicName(f, topic)))
                .toList();
    }

    /** Other modules name their topics; one without a name is shown by its key. */
    static String topicName(Frame f, String topic) {
        var key = "topic." + topic;
        return f.words().has(key) ? f.t(key) : topic;
    }
}
