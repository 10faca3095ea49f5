package org.handslag.circular;

import java.util.Collection;
import java.util.List;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;

/** To whom a circular goes, among those who have a place or a turn. */
public enum Audience {
    CONFIRMED,
    /** On the waiting list, or with an offer to answer. */
    WAITING,
    /** Those whom we have not answered yet. */
    APPLIED,
    /** Those who have not said whether they can come on the new day. */
    UNANSWERED,
    /** The contacts of seats without a name. */
    NAMELESS,
    PICKED;

    /**
     * Who belongs to it. Someone whose registration waits for a press in the mail never does: a
     * stranger may have typed her address.
     *
     * @param active all with a place or a turn
     * @param picked those that were picked one by one
     */
    List<Registration> of(List<Registration> active, Collection<RegistrationId> picked) {
        return active.stream()
                .filter(seat -> seat.state() != RegistrationState.UNVERIFIED)
                .filter(seat -> holds(seat, picked))
                .toList();
    }

    private boolean holds(Registration seat, Collection<RegistrationId> picked) {
        var confirmed = seat.state() == RegistrationState.CONFIRMED;
        var applied = seat.state() == RegistrationState.APPLIED;
        return switch (this) {
            case CONFIRMED -> confirmed && !seat.isNameless();
            case WAITING -> !confirmed && !applied && !seat.isNameless();
            case APPLIED -> applied && !seat.isNameless();
            case UNANSWERED -> confirmed && seat.stillComing() == StillComing.ASKED;
            case NAMELESS -> seat.isNameless();
            case PICKED -> !seat.isNameless() && picked.contains(seat.id());
        };
    }
}
