package org.handslag.aftercare;

import java.time.LocalDate;
import org.handslag.mentorship.Mentorship;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What came after a mentorship, as someone told on a day; never why.
 *
 * @param mentorship null when it is so old that only the count is kept
 * @param months after the end of it; 0 at the end
 * @param hours a week; null when nobody said
 * @param income of which kind; null when nobody said
 */
public record CircleOutcome(
        CircleOutcomeId id,
        ProgrammeId programme,
        @Nullable MentorshipId mentorship,
        int months,
        Doing doing,
        @Nullable Integer hours,
        @Nullable Income income,
        Source source) {

    /** Who has told. */
    public enum Asked {
        MENTEE,
        EMPLOYER,
        CONSULTANT,
        OTHER_SOURCE
    }

    /** Who has told it, and when. */
    public record Source(Asked asked, LocalDate on) {}

    public static CircleOutcome fresh(
            Mentorship of, int months, Doing doing, @Nullable Integer hours, Source source) {
        return new CircleOutcome(
                CircleOutcomeId.next(),
                of.programme(),
                of.id(),
                months,
                doing,
                hours,
                null,
                source);
    }

    public CircleOutcome earning(@Nullable Income kind) {
        return new CircleOutcome(id, programme, mentorship, months, doing, hours, kind, source);
    }
}
