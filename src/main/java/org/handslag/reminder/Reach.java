package org.handslag.reminder;

import java.util.Set;
import org.handslag.seats.RegistrationState;

/**
 * Whom an entry reaches.
 *
 * @param states of the registrations of participants, and of those that a contact has booked
 */
public record Reach(Set<Hearer> hearers, Set<RegistrationState> states) {
    /**
     * Those that one can be reminded in; whoever must press a button in a mail may be a stranger.
     */
    static final Set<RegistrationState> STATES =
            Set.of(
                    RegistrationState.CONFIRMED,
                    RegistrationState.WAITING,
                    RegistrationState.OFFERED,
                    RegistrationState.APPLIED);

    public Reach {
        hearers = Set.copyOf(hearers);
        states = Set.copyOf(states);
    }

    boolean has(Hearer hearer) {
        return hearers.contains(hearer);
    }
}
