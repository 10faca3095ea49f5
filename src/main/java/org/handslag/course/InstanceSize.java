package org.handslag.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How many an instance is for, and until when it is decided whether they are enough.
 *
 * @param capacity public seats; staff seats stand beside them
 * @param minimum below which the coordinator decides whether it is held
 * @param decideBy the day by which she has decided
 * @param reserved seats of the capacity that are kept for those who are invited
 */
public record InstanceSize(int capacity, int minimum, LocalDate decideBy, int reserved) {
    private static final int DAYS_BEFORE = 14;

    /** Every seat is open to everyone. */
    public InstanceSize(int capacity, int minimum, LocalDate decideBy) {
        this(capacity, minimum, decideBy, 0);
    }

    /** Decided two weeks before its first day. */
    public static InstanceSize usual(int capacity, int minimum, LocalDate firstDay) {
        return new InstanceSize(capacity, minimum, usualDecision(firstDay));
    }

    public static LocalDate usualDecision(LocalDate firstDay) {
        return firstDay.minusDays(DAYS_BEFORE);
    }

    /** Whether someone must decide now, since fewer than the minimum have a seat. */
    public boolean isUndecided(int confirmed, LocalDate today) {
        return confirmed < minimum && !today.isBefore(decideBy);
    }

    /** Whether every seat is kept for those who are invited: nobody else is told of the date. */
    public boolean isShut() {
        return reserved > 0 && reserved >= capacity;
    }

    /** The seats that anyone may have. */
    public int open() {
        return Math.max(0, capacity - reserved);
    }

    /** The same, with so many seats kept for those who are invited. */
    public InstanceSize reserving(int seats) {
        return new InstanceSize(capacity, minimum, decideBy, Math.clamp(seats, 0, capacity));
    }

    /** What a coordinator wishes for instead; a date that is shut stays so. */
    InstanceSize becoming(InstanceSize wanted) {
        return wanted.reserving(isShut() ? wanted.capacity : Math.min(reserved, wanted.capacity));
    }

    /** Of an instance that is held on other days: decided as long before as it was to be. */
    InstanceSize follow(Whereabouts from, Whereabouts to, ZoneId zone) {
        var first = to.day(zone);
        var later = decideBy.plusDays(ChronoUnit.DAYS.between(from.day(zone), first));
        return new InstanceSize(capacity, minimum, later.isAfter(first) ? first : later, reserved);
    }
}
