package org.handslag.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Time that a mentor has given on a day.
 *
 * @param minutes in quarters of an hour
 * @param by who noted it: she, or a coordinator for her
 * @param undone when it was corrected or taken away; null while it counts
 * @param answer what the mentee has said of it last; null until she has
 */
public record GivenHours(
        GivenId id,
        MentorshipId mentorship,
        PersonId mentor,
        LocalDate day,
        int minutes,
        PersonId by,
        Instant at,
        @Nullable Instant undone,
        @Nullable HourAnswer answer) {

    public boolean counts() {
        return undone == null;
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }

    /** The Monday of its week. */
    public LocalDate week() {
        return monday(day);
    }

    public boolean isConfirmed() {
        return answer != null && answer.correct();
    }

    public boolean isDenied() {
        return answer != null && !answer.correct();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
