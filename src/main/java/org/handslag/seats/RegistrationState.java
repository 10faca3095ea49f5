package org.handslag.seats;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handslag.scope.Refusal;

/**
 * Where a registration stands. What happened on the day is told by attendance, not here.
 *
 * <p>Waiting and waiting to be verified are different things, and so are being called off by
 * oneself, by the contact and by the organiser.
 */
public enum RegistrationState {
    /** Waits for a press in the mail; takes no seat. */
    UNVERIFIED,
    /** Waits for the organiser's answer; takes no seat and stands in no queue. */
    APPLIED,
    /** Stands on the waiting list. */
    WAITING,
    /** Has a freed seat until a time, if she wants it. */
    OFFERED,
    CONFIRMED,
    /** Called off by the person. */
    WITHDRAWN,
    WITHDRAWN_BY_CONTACT,
    /** Called off by the organiser. */
    CANCELLED,
    /** An offer that was turned down: her own no, after which she may join the list again. */
    DECLINED,
    /** Applied, and the organiser's answer was no: only the organiser may change that. */
    NOT_APPROVED,
    /** An offer or a verification that was not answered in time. */
    LAPSED,
    /** A booked seat that never got a name. */
    RELEASED,
    /** Still waited when the course began. */
    NOT_REACHED;

    private static final Set<RegistrationState> ACTIVE =
            EnumSet.of(UNVERIFIED, APPLIED, WAITING, OFFERED, CONFIRMED);

    /** The states that may follow this one. */
    public Set<RegistrationState> successors() {
        return switch (this) {
            case UNVERIFIED -> orCalledOff(APPLIED, WAITING, CONFIRMED, LAPSED);
            case APPLIED -> orCalledOff(WAITING, CONFIRMED, NOT_APPROVED, NOT_REACHED);
            case WAITING -> orCalledOff(OFFERED, CONFIRMED, NOT_REACHED);
            case OFFERED -> orCalledOff(CONFIRMED, DECLINED, LAPSED);
            case CONFIRMED -> orCalledOff();
            case WITHDRAWN, WITHDRAWN_BY_CONTACT, LAPSED -> EnumSet.of(CONFIRMED, WAITING, APPLIED);
            case DECLINED, NOT_APPROVED -> EnumSet.of(CONFIRMED, WAITING);
            // Only for whoever was turned away for what she lacked, and has it after all.
            case CANCELLED -> EnumSet.of(CONFIRMED, WAITING, APPLIED);
            case RELEASED, NOT_REACHED -> EnumSet.noneOf(RegistrationState.class);
        };
    }

    /** Whoever is in the game can be called off, by herself or by others. */
    private static Set<RegistrationState> orCalledOff(RegistrationState... others) {
        var next = EnumSet.of(WITHDRAWN, WITHDRAWN_BY_CONTACT, CANCELLED, RELEASED);
        next.addAll(List.of(others));
        return next;
    }

    /** Whether the registration still holds or wishes for a place. */
    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Whether someone has called it off who can change her mind. */
    public boolean isWithdrawn() {
        return this == WITHDRAWN || this == WITHDRAWN_BY_CONTACT;
    }

    /** Whoever the organiser has called off cannot come back by herself. */
    void requireMayRejoin() {
        if (this == CANCELLED) {
            throw new Refusal(
                    "seats.refused.state", Map.of("state", name(), "next", WAITING.name()));
        }
    }

    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether the organiser's yes would change something. */
    public boolean mayBeApproved() {
        return this == APPLIED || this == NOT_APPROVED;
    }
}
