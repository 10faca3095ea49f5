package org.handslag.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.directory.WorkplaceId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * The relation of a mentee and her mentor at a workplace.
 *
 * @param referral by which she came in; null for a colleague of the workplace
 * @param begins the first day that is planned
 * @param end null while it has not ended
 */
public record Mentorship(
        MentorshipId id,
        ProgrammeId programme,
        MentorshipKind kind,
        @Nullable ReferralId referral,
        WorkplaceId workplace,
        LocalDate begins,
        Instant madeAt,
        @Nullable End end,
        long version) {

    /** When it ended, and why. */
    public record End(LocalDate day, EndReason reason) {}

    public String path() {
        return "/mentorships/" + id;
    }

    public boolean hasEnded() {
        return end != null;
    }
}
