package org.handslag.referral;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the programme answered last.
 *
 * @param words to her, in her language; empty when there are none
 */
public record ReferralAnswer(ReferralKind kind, Instant at, @Nullable PersonId by, String words) {

    /** What a programme can answer. */
    public enum ReferralKind {
        ACCEPTED,
        WAITING,
        DECLINED;

        ReferralState state() {
            return ReferralState.valueOf(name());
        }
    }
}
