package org.handslag.registered;

import org.handslag.seats.RegistrationState;
import org.handslag.ui.Tone;

/** The parts of the list of who is registered, in its order. */
public enum Group {
    CONFIRMED,
    OFFERED,
    /** Wait for our answer, with a name or without. */
    APPLIED,
    WAITING,
    /** Booked seats whose name is still to come. */
    NAMELESS,
    UNVERIFIED,
    /** No longer with us: called off, taken out, not answered. */
    GONE;

    static Group of(RegisteredRow row) {
        if (isNameless(row)) {
            return NAMELESS;
        }
        return switch (row.state()) {
            case CONFIRMED -> CONFIRMED;
            case OFFERED -> OFFERED;
            case APPLIED -> APPLIED;
            case WAITING -> WAITING;
            case UNVERIFIED -> UNVERIFIED;
            case WITHDRAWN,
                    WITHDRAWN_BY_CONTACT,
                    CANCELLED,
                    DECLINED,
                    NOT_APPROVED,
                    LAPSED,
                    RELEASED,
                    NOT_REACHED ->
                    GONE;
        };
    }

    private static boolean isNameless(RegisteredRow row) {
        return row.person() == null
                && row.state().isActive()
                && row.state() != RegistrationState.APPLIED;
    }

    public Tone tone() {
        return switch (this) {
            case CONFIRMED -> Tone.GOOD;
            case OFFERED, APPLIED, UNVERIFIED, NAMELESS -> Tone.WAIT;
            case WAITING -> Tone.INFO;
            case GONE -> Tone.PLAIN;
        };
    }
}
