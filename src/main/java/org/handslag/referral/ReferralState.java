package org.handslag.referral;

import java.util.Set;

/** How it stands with someone's wish for a mentor; never stored, see {@link Referral#state}. */
public enum ReferralState {
    /** She has been asked and has not answered yet. */
    ASKED,
    /** She does not want to, or never answered: nothing of her is kept. */
    SAID_NO,
    /** She wants to; the programme has not answered yet. */
    SAID_YES,
    /** The programme has said that she has to wait. */
    WAITING,
    ACCEPTED,
    DECLINED,
    /** She has changed her mind. */
    WITHDRAWN,
    /** She has a mentor. If it never begins she waits for one as before. */
    FOUND,
    /** She has had one; whoever wants another comes in anew. */
    OVER;

    /** What may come next. A programme may answer anew; she may come back. */
    Set<ReferralState> successors() {
        return switch (this) {
            case ASKED -> Set.of(SAID_YES, SAID_NO);
            case SAID_NO -> Set.of();
            case SAID_YES -> Set.of(WAITING, ACCEPTED, DECLINED, WITHDRAWN);
            case WAITING -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> Set.of(WAITING, WITHDRAWN, FOUND);
            case DECLINED -> Set.of(WAITING, ACCEPTED);
            case WITHDRAWN -> Set.of(SAID_YES);
            case FOUND -> Set.of(ACCEPTED, OVER);
            case OVER -> Set.of();
        };
    }

    /** Whether someone may decide it; that she has a mentor follows from the mentorship alone. */
    boolean mayBecome(ReferralState next) {
        return !hasMentor() && !next.hasMentor() && successors().contains(next);
    }

    /** Whether the programme has to answer. */
    boolean waitsForProgramme() {
        return this == SAID_YES;
    }

    /** Whether something can still come of it. */
    boolean isOpen() {
        return switch (this) {
            case ASKED, SAID_YES, WAITING, ACCEPTED -> true;
            case SAID_NO, DECLINED, WITHDRAWN, FOUND, OVER -> false;
        };
    }

    /** Whether it helps that she says what counts for her. */
    public boolean tellsMore() {
        return switch (this) {
            case SAID_YES, WAITING, ACCEPTED, FOUND -> true;
            case ASKED, SAID_NO, DECLINED, WITHDRAWN, OVER -> false;
        };
    }

    /** Whether her own page goes on at her mentorship. */
    public boolean hasMentor() {
        return this == FOUND || this == OVER;
    }
}
