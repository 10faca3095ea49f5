package org.handslag.relation;

import java.util.EnumSet;
import java.util.Set;

/** How the operator stands with an employer. */
public enum RelationState {
    PROSPECT,
    INVITED,
    PARTNER,
    /** By the employer's own consent, and while a programme's rule holds: never by choice. */
    AMBASSADOR,
    /** Not now; perhaps until a day, after which it is again what it was before. */
    RESTING,
    /** Does not want to be asked. */
    NOT_ASKED;

    Set<RelationState> successors() {
        return switch (this) {
            case PROSPECT -> EnumSet.of(INVITED, PARTNER, RESTING, NOT_ASKED);
            case INVITED -> EnumSet.of(PROSPECT, PARTNER, RESTING, NOT_ASKED);
            case PARTNER -> EnumSet.of(AMBASSADOR, RESTING, NOT_ASKED);
            case AMBASSADOR -> EnumSet.of(PARTNER, RESTING, NOT_ASKED);
            case RESTING, NOT_ASKED -> EnumSet.of(PROSPECT, INVITED, PARTNER, RESTING, NOT_ASKED);
        };
    }

    boolean mayBecome(RelationState next) {
        return next != this && successors().contains(next) || this == RESTING && next == RESTING;
    }
}
