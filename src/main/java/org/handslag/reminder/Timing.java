package org.handslag.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an entry is sent, reckoned from what it reminds of.
 *
 * @param shift how many days or hours after it; below zero before it
 * @param at the hour of that day; null for the same time of day
 */
public record Timing(Anchor anchor, Unit unit, int shift, @Nullable LocalTime at) {
    static final int MOST_DAYS = 365;
    static final int MOST_HOURS = MOST_DAYS * 24;

    /** Days are days of the calendar, whatever the clock does in between; hours go by. */
    public enum Unit {
        DAYS,
        HOURS;

        int most() {
            return this == DAYS ? MOST_DAYS : MOST_HOURS;
        }
    }

    public Timing {
        if (unit == Unit.HOURS && at != null) {
            throw new IllegalArgumentException("Hours have no time of day");
        }
        if (Math.abs(shift) > unit.most()) {
            throw new IllegalArgumentException("An entry lies within a year");
        }
    }

    static Timing days(Anchor anchor, int shift, @Nullable LocalTime at) {
        return new Timing(anchor, Unit.DAYS, shift, at);
    }

    /** An hour that the clock skips that night falls an hour later. */
    Instant moment(Instant event, ZoneId zone) {
        if (unit == Unit.HOURS) {
            return event.plus(shift, ChronoUnit.HOURS);
        }
        var local = event.atZone(zone).toLocalDateTime().plusDays(shift);
        var shown = at == null ? local : local.toLocalDate().atTime(at);
        return shown.atZone(zone).toInstant();
    }

    public int distance() {
        return Math.abs(shift);
    }

    /** A word for messages: before, after or at. */
    public String side() {
        return shift < 0 ? "before" : shift > 0 ? "after" : "at";
    }
}
