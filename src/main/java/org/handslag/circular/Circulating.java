package org.handslag.circular;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.letter.OwnWords.Reader;
import org.handslag.message.Letter;
import org.handslag.message.Messages;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Sends circulars, each once. */
@Component
public class Circulating {
    private static final String TOPIC = "circular";

    private final Readership readership;
    private final Composing composing;
    private final Messages messages;
    private final Circulars circulars;
    private final Journal journal;
    private final Clock clock;

    Circulating(
            Readership readership,
            Composing composing,
            Messages messages,
            Circulars circulars,
            Journal journal,
            Clock clock) {
        this.readership = readership;
        this.composing = composing;
        this.messages = messages;
        this.circulars = circulars;
        this.journal = journal;
        this.clock = clock;
    }

    /** As this reader would get it. */
    Letter preview(Reader reader, Wish wish, CourseInstance instance) {
        return messages.preview(composing.example(TOPIC, reader, wish.written(), instance));
    }

    /** A new one, to everyone whom it is meant for now. */
    public void send(Wish wish, CourseInstance instance, Viewer by) {
        send(CircularId.next(), wish, instance, readership.of(instance.id(), wish), by);
    }

    /** Hands one message for each reader to the outbox; does nothing when it was sent already. */
    void send(CircularId id, Wish wish, CourseInstance instance, List<Reader> readers, Viewer by) {
        var circular =
                new Circular(
                        id,
                        instance.id(),
                        wish.audience(),
                        composing.subject(wish.written().subject(), instance),
                        readers.size(),
                        by.person(),
                        clock.instant());
        if (!circulars.add(circular)) {
            return;
        }
        var about = new Subject("circular", id.value());
        for (var reader : readers) {
            messages.send(composing.of(TOPIC, reader, wish.written(), instance).about(about));
        }
        journal.changed(
                by,
                "circular.sent",
                new Subject("instance", instance.id().value()),
                Map.of(),
                Map.of("audience", wish.audience(), "recipients", readers.size()));
    }
}
