package org.handslag.course;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The times that rule registration for an instance.
 *
 * @param opens from when one can register
 * @param closes until when one can register
 * @param cancelUntil until when a person cancels by herself
 * @param namesDue until when nameless seats must have got a name
 */
public record Window(Instant opens, Instant closes, Instant cancelUntil, Instant namesDue) {
    private static final int DAYS_FOR_NAMES = 7;

    public Window {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("A window opens before it closes");
        }
    }

    /** Open from now until it begins; names are due a week before. */
    public static Window usual(Instant now, Instant starts, ZoneId zone) {
        var opens = now.isBefore(starts) ? now : starts;
        var names = starts.atZone(zone).minusDays(DAYS_FOR_NAMES).toInstant();
        return new Window(opens, starts, starts, names);
    }

    public boolean isOpen(Instant at) {
        return !at.isBefore(opens) && at.isBefore(closes);
    }

    /**
     * The window of an instance that is held at another time: each deadline keeps its distance in
     * days. It never opens later than it did, and nothing is due after the start.
     */
    Window follow(Whereabouts from, Whereabouts to, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(from.day(zone), to.day(zone));
        var closing = earlier(later(closes, days, zone), to.starts());
        return new Window(
                earlier(earlier(opens, later(opens, days, zone)), closing),
                closing,
                earlier(later(cancelUntil, days, zone), to.starts()),
                earlier(later(namesDue, days, zone), to.starts()));
    }

    private static Instant later(Instant moment, long days, ZoneId zone) {
        // A deadline in the hour that the clock skips falls an hour later; nobody has to be asked.
        return LocalDateTime.ofInstant(moment, zone).plusDays(days).atZone(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
