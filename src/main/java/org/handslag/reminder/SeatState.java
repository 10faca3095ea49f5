package org.handslag.reminder;

import java.util.Set;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;

/**
 * How those stand whom one can remind, whoever has a seat first. Whoever must press a button in a
 * mail is not among them: she may be a stranger.
 */
public enum SeatState {
    CONFIRMED(RegistrationState.CONFIRMED),
    /** Has a seat that hangs on an earlier course; has a confirmed one too. */
    CONDITIONAL(RegistrationState.CONFIRMED),
    OFFERED(RegistrationState.OFFERED),
    WAITING(RegistrationState.WAITING),
    APPLIED(RegistrationState.APPLIED);

    private final RegistrationState state;

    SeatState(RegistrationState state) {
        this.state = state;
    }

    /**
     * @param conditional those at the date that hang on an earlier course
     */
    boolean holds(Registration seat, Set<RegistrationId> conditional) {
        return seat.state() == state && (this != CONDITIONAL || conditional.contains(seat.id()));
    }
}
