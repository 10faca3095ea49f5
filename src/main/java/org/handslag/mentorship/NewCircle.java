package org.handslag.mentorship;

import java.time.LocalDate;
import org.handslag.directory.WorkplaceId;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A circle that is to be made.
 *
 * @param employer null while nobody is found; likewise {@code consultant}
 */
public record NewCircle(
        ProgrammeId programme,
        MentorshipKind kind,
        @Nullable ReferralId referral,
        WorkplaceId workplace,
        LocalDate begins,
        PersonId mentee,
        PersonId mentor,
        @Nullable PersonId employer,
        @Nullable PersonId consultant) {}
