package org.handslag.referral;

import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Who wishes for a mentor, for modules above that ask her or her consultant for more. */
@Component
public class Wishers {
    private final Referrals referrals;
    private final ReferralReach reach;

    Wishers(Referrals referrals, ReferralReach reach) {
        this.referrals = referrals;
        this.reach = reach;
    }

    /** Whether she has said yes and something can still come of it, or has. */
    public boolean wishes(PersonId person) {
        return referrals.of(person).stream().anyMatch(one -> one.state().tellsMore());
    }

    /**
     * One whom this reader may look at.
     *
     * @throws org.handslag.scope.NotVisible for any other
     */
    public Referral seen(ReferralId id, Viewer viewer) {
        return reach.find(id, viewer);
    }

    /**
     * As {@link #seen}, for what only the programme may do.
     *
     * @throws org.handslag.scope.NotVisible for those of other programmes
     */
    public Referral ofProgramme(ReferralId id, Viewer viewer) {
        return reach.ofProgramme(id, viewer);
    }
}
