package org.handslag.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.circular.Composing;
import org.handslag.circular.Written;
import org.handslag.course.CourseInstance;
import org.handslag.journal.Subject;
import org.handslag.letter.SeatExamples;
import org.handslag.letter.SeatMail;
import org.handslag.message.Draft;
import org.handslag.reminder.Addressees.Addressee;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.springframework.stereotype.Component;

/** Makes of an entry what one reader gets, to send or to look at. */
@Component
class Drafting {
    static final String TOPIC = "reminder";

    private final Composing composing;
    private final SeatMail mail;
    private final SeatExamples examples;
    private final Operators operators;

    Drafting(Composing composing, SeatMail mail, SeatExamples examples, Operators operators) {
        this.composing = composing;
        this.mail = mail;
        this.examples = examples;
        this.operators = operators;
    }

    /**
     * One, or one to each of those who speak for an employer.
     *
     * @param now the day on which it is read
     */
    List<Draft> of(Occasion occasion, Addressee to, CourseInstance instance, Instant now) {
        var entry = occasion.entry();
        var reader = to.reader();
        var drafts =
                switch (entry.saying().house()) {
                    case null ->
                            List.of(composing.of(TOPIC, reader, written(entry.saying()), instance));
                    case START -> {
                        var more = Map.of("days", days(occasion, now));
                        var her = reader.about().getFirst();
                        yield List.of(mail.draft(her, instance, TOPIC, more));
                    }
                    case NAMES_DUE -> {
                        var booking = Objects.requireNonNull(reader.booking());
                        var more = Map.of("seats", reader.about().size());
                        yield mail.draftsToContacts(booking, instance, "names-due", more);
                    }
                };
        return drafts.stream().map(draft -> draft.about(about(entry))).toList();
    }

    /**
     * The same for whoever wants to see it: its links are not the reader's, and nothing is kept.
     */
    Draft example(Occasion occasion, Addressee to, CourseInstance instance, Instant now) {
        var reader = to.reader();
        var saying = occasion.entry().saying();
        return switch (saying.house()) {
            case null -> composing.example(TOPIC, reader, written(saying), instance);
            case START -> {
                var more = Map.of("days", days(occasion, now));
                yield examples.of(reader.about().getFirst(), instance, TOPIC, more);
            }
            case NAMES_DUE -> {
                var booking = Objects.requireNonNull(reader.booking());
                var more = Map.of("seats", reader.about().size());
                yield examples.toContact(booking, instance, "names-due", more);
            }
        };
    }

    /** What the send log finds the messages of an entry by. */
    static Subject about(Reminder entry) {
        return new Subject("reminder", entry.id().value());
    }

    private Written written(Saying saying) {
        return Written.of(saying.subject(), saying.text(), operator().languages());
    }

    private int days(Occasion occasion, Instant now) {
        var zone = operator().zone();
        var days = ChronoUnit.DAYS.between(day(now, zone), day(occasion.event(), zone));
        return Math.toIntExact(Math.max(0, days));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    private Operator operator() {
        return operators.find(Scope.required()).orElseThrow();
    }
}
