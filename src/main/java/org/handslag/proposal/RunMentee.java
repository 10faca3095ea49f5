package org.handslag.proposal;

import java.time.LocalDate;
import org.handslag.fit.MenteeFacts;
import org.handslag.referral.ReferralId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A mentee of a run.
 *
 * @param name as it is now
 * @param facts that she let be used then; null when she has been erased since
 * @param kept the seat that the earlier run proposed to her, or null
 */
public record RunMentee(
        int number,
        PersonId person,
        String name,
        ReferralId referral,
        LocalDate waitsSince,
        @Nullable MenteeFacts facts,
        @Nullable Integer kept) {}
