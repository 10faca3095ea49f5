package org.handslag.referral;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.Email;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may get a mentor, from when she was thought of until the programme has answered.
 *
 * @param person null until she has said yes
 * @param consultant who follows her; null when nobody does yet
 * @param yes null until she has said it
 * @param saidNo when she said no, or when it was clear that she does not answer
 * @param answer of the programme; null until there is one
 * @param found null until she has a mentor
 */
public record Referral(
        ReferralId id,
        ProgrammeId programme,
        Wisher wisher,
        CameBy cameBy,
        Instant madeAt,
        @Nullable PersonId person,
        @Nullable PersonId consultant,
        @Nullable Yes yes,
        @Nullable Instant saidNo,
        @Nullable ReferralAnswer answer,
        @Nullable Instant withdrawn,
        @Nullable Found found,
        long version) {

    /**
     * What is known of her from the first day, and nothing else is.
     *
     * @param telephone empty when it is not known
     * @param language in which she is written to
     */
    public record Wisher(String name, @Nullable Email email, String telephone, Locale language) {

        static Wisher forgotten(Locale language) {
            return new Wisher("", null, "", language);
        }
    }

    /**
     * How she said yes.
     *
     * @param notedBy who read to her or took her sheet; null when she did it herself
     * @param readIn in which language, and with which help; empty when she read it herself
     */
    public record Yes(Instant at, YesWay way, @Nullable PersonId notedBy, String readIn) {}

    /**
     * A mentor was found for her.
     *
     * @param over when the mentorship ended; null while it runs
     */
    public record Found(Instant at, @Nullable Instant over) {
        ReferralState state() {
            return over == null ? ReferralState.FOUND : ReferralState.OVER;
        }
    }

    public ReferralState state() {
        if (saidNo != null) {
            return ReferralState.SAID_NO;
        }
        if (found != null) {
            return found.state();
        }
        if (withdrawn != null) {
            return ReferralState.WITHDRAWN;
        }
        if (yes == null) {
            return ReferralState.ASKED;
        }
        return answer == null ? ReferralState.SAID_YES : answer.kind().state();
    }

    /** Whether her name and how to reach her are gone. */
    public boolean isForgotten() {
        return wisher.name().isEmpty();
    }

    String path() {
        return "/referrals/" + id;
    }
}
