package org.handslag.reminder;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.handslag.ui.Tone;
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

    /** What has become or becomes of an entry; computed, never stored. */
    public enum Fate {
        SENT,
        /** For a moment that is another now, since the date was moved or the entry changed. */
        SENT_BEFORE,
        /** Its moment came and there was nobody whom it reached. */
        TO_NOBODY,
        /** Its moment had passed when it was planned. */
        MISSED,
        PAUSED,
        CANCELLED,
        DRAFT,
        COMING,
        NOBODY;

        public Tone tone() {
            return switch (this) {
                case SENT, SENT_BEFORE -> Tone.GOOD;
                case COMING -> Tone.INFO;
                case MISSED, PAUSED, CANCELLED -> Tone.WAIT;
                case TO_NOBODY, DRAFT, NOBODY -> Tone.PLAIN;
            };
        }

        /** Whether time may still send it. */
        boolean isOpen() {
            return this == COMING || this == NOBODY || this == DRAFT;
        }
    }

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
