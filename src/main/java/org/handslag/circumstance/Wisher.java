package org.handslag.circumstance;

import org.handslag.referral.Referral;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;

/**
 * Someone who has come in and said yes, as a consultant or coordinator sees her.
 *
 * @param back to the page of her referral
 */
public record Wisher(PersonId her, String name, String back) {

    /**
     * @throws Refusal while she has not said yes
     */
    static Wisher of(Referral referral) {
        var her = referral.person();
        if (her == null) {
            throw new Refusal("profile.refused.not-yet");
        }
        return new Wisher(her, referral.wisher().name(), "/referrals/" + referral.id());
    }
}
