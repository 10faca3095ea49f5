package org.handslag.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When it is asked: from a day on, every so many months. */
public record Rhythm(LocalDate first, int months) {
    public static final List<Integer> USUAL = List.of(3, 6, 12);

    /** The day of the next round, after this one. */
    public LocalDate next(@Nullable LocalDate last) {
        return last == null ? first : last.plusMonths(months);
    }

    /**
     * The day of the round that is due. Whatever was missed, as during a pause, is not caught up:
     * the latest day counts.
     */
    Optional<LocalDate> due(@Nullable LocalDate last, LocalDate today) {
        var day = next(last);
        if (day.isAfter(today)) {
            return Optional.empty();
        }
        while (!day.plusMonths(months).isAfter(today)) {
            day = day.plusMonths(months);
        }
        return Optional.of(day);
    }
}
