package org.handslag.registered;

import org.handslag.ui.Tone;

/** The parts of the list of who is registered, in its order. */
public enum Group {
    CONFIRMED,
    OFFERED,
    WAITING,
    /** Booked seats whose name is still to come. */
    NAMELESS,
    UNVERIFIED,
    /** No longer with us: called off, taken out, not answered. */
    GONE;

    static Group of(RegisteredRow row) {
        if (row.person() == null && row.state().isActive()) {
            return NAMELESS;
        }
        return switch (row.state()) {
            case CONFIRMED -> CONFIRMED;
            case OFFERED -> OFFERED;
            case WAITING -> WAITING;
            case UNVERIFIED -> UNVERIFIED;
            case WITHDRAWN,
                    WITHDRAWN_BY_CONTACT,
                    CANCELLED,
                    DECLINED,
                    LAPSED,
                    RELEASED,
                    NOT_REACHED ->
                    GONE;
        };
    }

    public Tone tone() {
        return switch (this) {
            case CONFIRMED -> Tone.GOOD;
            case OFFERED, UNVERIFIED, NAMELESS -> Tone.WAIT;
            case WAITING -> Tone.INFO;
            case GONE -> Tone.PLAIN;
        };
    }
}
