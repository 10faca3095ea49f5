package org.handslag.outbox;

import java.util.List;
import java.util.Objects;
import org.handslag.journal.Reads;
import org.handslag.message.Channel;
import org.handslag.message.Envelope;
import org.handslag.message.MessageId;
import org.handslag.message.PostRoom;
import org.handslag.message.SendLog;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
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
class LettersController {
    private static final int AT_ONCE = 50;
    private static final String CHOSEN = "letter";

    private final SendLog log;
    private final PostRoom postRoom;
    private final Reads reads;
    private final Templates templates;

    LettersController(SendLog log, PostRoom postRoom, Reads reads, Templates templates) {
        this.log = log;
        this.postRoom = postRoom;
        this.reads = reads;
        this.templates = templates;
    }

    @GetMapping("/messages/letters")
    @Allow(value = Who.COORDINATOR, to = "see which letters are to be printed and posted")
    ResponseEntity<?> index(Frame f) {
        var waiting = log.waiting(Channel.LETTER, f.viewer(), AT_ONCE);
        reads.read(f.viewer(), "messages", persons(waiting));
        var shown = waiting.stream().map(log::letter).toList();
        var all = shown.stream().map(letter -> letter.id().toString()).toList();
        var page = new LettersPage(shown, Form.empty().fillAll(CHOSEN, all), log.toDo(f.viewer()));
        return Answer.page(templates.outboxLetters(f, page));
    }

    @GetMapping("/messages/letters.{ending}")
    @Allow(value = Who.COORDINATOR, to = "download which letters are to be posted")
    ResponseEntity<?> download(Frame f, @PathVariable String ending) {
        var waiting = log.waiting(Channel.LETTER, f.viewer(), Integer.MAX_VALUE);
        reads.read(f.viewer(), "messages", persons(waiting));
        return ListFile.of(f, ending, OutboxFiles.letters(f), waiting::stream)
                .named(f.t("outbox.file-letters"));
    }

    @PostMapping("/messages/letters/printing")
    @Allow(value = Who.COORDINATOR, to = "say which letters are printed")
    ResponseEntity<?> print(Frame f, Form form) {
        postRoom.printed(chosen(form), f.viewer());
        return Answer.done(f, "/messages/letters", "outbox.done.printed");
    }

    static List<MessageId> chosen(Form form) {
        try {
            return form.values(CHOSEN).stream().limit(AT_ONCE).map(MessageId::of).toList();
        } catch (IllegalArgumentException e) {
            throw new NotVisible();
        }
    }

    static List<PersonId> persons(List<Envelope> envelopes) {
        return envelopes.stream()
                .map(envelope -> envelope.to().person())
                .filter(Objects::nonNull)
                .toList();
    }
}
