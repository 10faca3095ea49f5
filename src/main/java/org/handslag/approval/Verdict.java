package org.handslag.approval;

import org.handslag.seats.RegistrationState;

/** What the organiser answers someone who has applied. */
public enum Verdict {
    APPROVE,
    DECLINE;

    /** Whether it can be said to whoever stands so; a no may be turned into a yes. */
    boolean suits(RegistrationState state) {
        return switch (this) {
            case APPROVE -> state.mayBeApproved();
            case DECLINE -> state == RegistrationState.APPLIED;
        };
    }
}
