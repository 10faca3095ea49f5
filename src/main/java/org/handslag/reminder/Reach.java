package org.handslag.reminder;

import java.util.EnumSet;
import java.util.Set;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;

/**
 * Whom an entry reaches.
 *
 * @param states of the registrations of participants, and of those that a contact has booked
 */
public record Reach(Set<Hearer> hearers, Set<SeatState> states) {
    /** All of them: whoever has a seat on a condition is among those who have one. */
    static final Set<SeatState> ALL = EnumSet.complementOf(EnumSet.of(SeatState.CONDITIONAL));

    public Reach {
        hearers = Set.copyOf(hearers);
        states = Set.copyOf(states);
    }

    boolean has(Hearer hearer) {
        return hearers.contains(hearer);
    }

    /** Whether the state of this seat is one of those that are meant. */
    boolean holds(Registration seat, Set<RegistrationId> conditional) {
        return states.stream().anyMatch(state -> state.holds(seat, conditional));
    }
}
