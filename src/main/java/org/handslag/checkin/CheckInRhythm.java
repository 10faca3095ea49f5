package org.handslag.checkin;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often someone is asked, counted from the first day of the mentorship. */
public enum CheckInRhythm {
    WEEKLY(0, 1),
    /** Each week of the first month, every second week then. */
    WEEKLY_AT_FIRST(4, 2),
    EVERY_SECOND_WEEK(0, 2),
    MONTHLY(0, 4),
    QUARTERLY(0, 13),
    HALF_YEARLY(0, 26);

    /** The first time is when there is something to tell. */
    private static final int FIRST_DAYS = 7;

    private final int atFirst;
    private final int weeks;

    CheckInRhythm(int atFirst, int weeks) {
        this.atFirst = atFirst;
        this.weeks = weeks;
    }

    /** The day on which a period begins, after the one that began on {@code last}. */
    LocalDate next(LocalDate begins, @Nullable LocalDate last) {
        if (last == null) {
            return begins.plusDays(FIRST_DAYS);
        }
        return last.plusWeeks(last.isBefore(begins.plusWeeks(atFirst)) ? 1 : weeks);
    }

    /**
     * The day of the period that is due. Whatever was missed, as during a pause, is not caught up:
     * the latest day counts.
     */
    Optional<LocalDate> due(LocalDate begins, @Nullable LocalDate last, LocalDate today) {
        var day = next(begins, last);
        if (day.isAfter(today)) {
            return Optional.empty();
        }
        for (var later = next(begins, day); !later.isAfter(today); later = next(begins, day)) {
            day = later;
        }
        return Optional.of(day);
    }
}
