package org.handslag.fit;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of a day of the week, in which two people can meet. */
public record Slot(DayOfWeek day, Half half) implements Comparable<Slot> {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    /**
     * @throws IllegalArgumentException when it is no slot as {@link #toString} writes one
     */
    public static Slot of(String text) {
        var parts = text.split("-", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("No slot: " + text);
        }
        return new Slot(DayOfWeek.valueOf(parts[0]), Half.valueOf(parts[1]));
    }

    /** All that these hours touch, on each of the days; whole working days without hours. */
    public static Set<Slot> within(
            Collection<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime until) {
        var slots = new TreeSet<Slot>();
        for (var half : halves(from, until)) {
            days.forEach(day -> slots.add(new Slot(day, half)));
        }
        return slots;
    }

    private static Set<Half> halves(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null || until == null) {
            return EnumSet.of(Half.MORNING, Half.AFTERNOON);
        }
        var halves = EnumSet.noneOf(Half.class);
        if (from.isBefore(NOON)) {
            halves.add(Half.MORNING);
        }
        if (from.isBefore(FIVE) && until.isAfter(NOON)) {
            halves.add(Half.AFTERNOON);
        }
        if (until.isAfter(FIVE)) {
            halves.add(Half.EVENING);
        }
        return halves;
    }

    @Override
    public int compareTo(Slot other) {
        return Comparator.comparing(Slot::day).thenComparing(Slot::half).compare(this, other);
    }

    /** Such as {@code MONDAY-MORNING}. */
    @Override
    public String toString() {
        return day + "-" + half;
    }
}
