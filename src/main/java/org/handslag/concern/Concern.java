package org.handslag.concern;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A worry about how it goes.
 *
 * @param teller who told of it
 * @param as what she was in the circle; null for a coordinator
 * @param name what she is called
 * @param apart whether only those who run the programme are to read it
 * @param lookBy the last day on which someone is to have looked at it
 * @param herWords what the mentee has added; empty while she has not
 * @param steps the first one first
 */
public record Concern(
        ConcernId id,
        MentorshipId mentorship,
        PersonId teller,
        @Nullable CircleRole as,
        String name,
        String said,
        boolean apart,
        Instant told,
        LocalDate lookBy,
        ConcernState state,
        String herWords,
        List<ConcernStep> steps,
        long lock) {
    private static final int WORKING_DAYS = 2;

    public Concern {
        steps = List.copyOf(steps);
    }

    /** Whether the mentee knows of it: she told of it herself, or has been told. */
    public boolean isKnown() {
        return as == CircleRole.MENTEE || informed().isPresent();
    }

    /** The step at which she was told. */
    public Optional<ConcernStep> informed() {
        return steps.stream().filter(step -> step.informed() != null).findFirst();
    }

    /** Why she was not told at the last step; empty when she was, or nobody has said. */
    public String notBecause() {
        return isKnown() || steps.isEmpty() ? "" : steps.getLast().notBecause();
    }

    public boolean isLate(LocalDate today) {
        return state == ConcernState.NEW && today.isAfter(lookBy);
    }

    /** Two working days after it was told. */
    static LocalDate lookBy(LocalDate told) {
        var day = told;
        for (int working = 0; working < WORKING_DAYS; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                working++;
            }
        }
        return day;
    }

    public String path() {
        return path(mentorship) + "/" + id;
    }

    static String path(MentorshipId mentorship) {
        return "/mentorships/" + mentorship + "/concerns";
    }
}
