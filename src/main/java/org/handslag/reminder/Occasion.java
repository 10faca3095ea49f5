package org.handslag.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.handslag.course.CourseInstance;

/**
 * One time that an entry is sent.
 *
 * @param event what it reminds of
 * @param moment when it is sent
 */
public record Occasion(Reminder entry, Instant event, Instant moment) {
    /** As old as a message may become in the outbox: by then it says what is no longer true. */
    private static final Duration LATE = Duration.ofDays(3);

    /** All times of an entry at a date, in order. */
    static List<Occasion> of(Reminder entry, CourseInstance instance, ZoneId zone) {
        return entry.timing().anchor().of(instance, zone).stream()
                .map(event -> new Occasion(entry, event, entry.timing().moment(event, zone)))
                .toList();
    }

    /** Whether it is sent at a date that is held. */
    boolean isDue(Instant now) {
        return !entry.isPaused() && !moment.isAfter(now) && !isMissed() && now.isBefore(latest());
    }

    /** Whether its moment had passed when it was planned. */
    boolean isMissed() {
        return moment.isBefore(entry.plannedAt());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(latest());
    }

    /** What comes before something is of no use after it. */
    private Instant latest() {
        var late = moment.plus(LATE);
        return moment.isBefore(event) && event.isBefore(late) ? event : late;
    }
}
