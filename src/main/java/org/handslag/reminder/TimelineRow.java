package org.handslag.reminder;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One line of a date's timeline.
 *
 * @param subject its own, as it is told to colleagues; none with one of the house's texts
 * @param event what it reminds of
 * @param moment when it is or was sent
 * @param people how many it has reached, or will
 * @param more how many it will reach besides, where some have it already
 */
public record TimelineRow(
        Reminder entry,
        Texts subject,
        Instant event,
        Instant moment,
        Fate fate,
        int people,
        int more) {

    static TimelineRow sent(Occasion occasion, Texts subject, SentReminders.Count count, int more) {
        return new TimelineRow(
                occasion.entry(),
                subject,
                occasion.event(),
                count.first(),
                Fate.SENT,
                count.messages(),
                more);
    }

    static TimelineRow before(Reminder entry, Texts subject, SentReminders.Count count) {
        return new TimelineRow(
                entry,
                subject,
                count.event(),
                count.first(),
                Fate.SENT_BEFORE,
                count.messages(),
                0);
    }

    static TimelineRow of(Occasion occasion, Texts subject, Fate fate, int people) {
        return new TimelineRow(
                occasion.entry(), subject, occasion.event(), occasion.moment(), fate, people, 0);
    }

    public @Nullable String log() {
        return fate == Fate.SENT || fate == Fate.SENT_BEFORE
                ? "/messages?about=" + entry.id()
                : null;
    }
}
