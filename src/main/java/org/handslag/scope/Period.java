package org.handslag.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day until a day, both included; without an end while it lasts. */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins");
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(@Nullable LocalDate end) {
        return end == null || !from.isAfter(end);
    }
}
