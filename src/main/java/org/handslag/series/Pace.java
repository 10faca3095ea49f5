package org.handslag.series;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rhythm with its step, such as every fourth week.
 *
 * @param every weeks or months between two dates; 1 for spring and autumn
 */
public record Pace(Rhythm rhythm, int every) {
    private static final int HALF_A_YEAR = 6;
    private static final int WEEK = 7;
    private static final int LAST_OF_MONTH = 5;

    public Pace {
        if (every < 1 || every > rhythm.most()) {
            throw new IllegalArgumentException("No such step: " + every);
        }
    }

    /** The days of a series that begins on this one, without end, this one included. */
    public Stream<LocalDate> from(LocalDate first) {
        return IntStream.iterate(0, n -> n + 1).mapToObj(n -> day(first, n));
    }

    /** Counted from the first, so that the 31st comes back after a shorter month. */
    private LocalDate day(LocalDate first, int n) {
        return switch (rhythm) {
            case WEEKS -> first.plusWeeks((long) n * every);
            case MONTH_DAY -> first.plusMonths((long) n * every);
            case MONTH_WEEKDAY -> sameWeekday(first, (long) n * every);
            case SPRING_AND_AUTUMN -> sameWeekday(first, (long) n * HALF_A_YEAR);
        };
    }

    /** Not every month has a fifth Tuesday, but each has a last one. */
    private static LocalDate sameWeekday(LocalDate first, long months) {
        var number = (first.getDayOfMonth() - 1) / WEEK + 1;
        var month = first.plusMonths(months);
        return month.with(
                number == LAST_OF_MONTH
                        ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                        : TemporalAdjusters.dayOfWeekInMonth(number, first.getDayOfWeek()));
    }

    /** In which way the dates of a series follow each other. */
    public enum Rhythm {
        /** The same weekday, every so many weeks. */
        WEEKS(52),
        /** The same day of the month; of a shorter month its last day. */
        MONTH_DAY(24),
        /** Such as the second Tuesday of the month. */
        MONTH_WEEKDAY(24),
        /** Twice a year, half a year apart, on the same weekday of the month. */
        SPRING_AND_AUTUMN(1);

        private final int most;

        Rhythm(int most) {
            this.most = most;
        }

        /** The longest step there is sense in. */
        int most() {
            return most;
        }
    }
}
