package org.handslag.demomentorships;

import org.handslag.referral.ReferralAnswer.ReferralKind;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has no mentor yet.
 *
 * @param consultant who thought of her; empty when she asked herself
 * @param yes whether she has said it
 * @param words of the programme to her
 */
record ComingPart(
        MenteePart who,
        int ago,
        String consultant,
        boolean yes,
        @Nullable ReferralKind answer,
        String words) {}
