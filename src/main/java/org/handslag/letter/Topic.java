package org.handslag.letter;

import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatChanged;

/** Which message a change asks for. */
final class Topic {
    private Topic() {}

    /**
     * The message that this change asks for, or empty where the page itself is the answer, or one
     * message tells of several seats.
     */
    static String of(SeatChanged change) {
        return switch (change.cause()) {
            case REGISTERED, VERIFIED, UNDONE, REJOINED, NAMED, SWAPPED, ACCEPTED ->
                    switch (change.registration().state()) {
                        case CONFIRMED -> "confirmed";
                        case WAITING -> "waiting";
                        case OFFERED -> "offered";
                        case UNVERIFIED -> "verify";
                        default -> "";
                    };
            case PROMOTED ->
                    change.registration().state() == RegistrationState.OFFERED
                            ? "offered"
                            : "promoted";
            case OVERBOOKED -> "promoted";
            case OFFER_LAPSED -> "offer-lapsed";
            case WITHDRAWN -> "withdrawn";
            case INSTANCE_CANCELLED -> "cancelled";
            case REMOVED -> "removed";
            case INSTANCE_MOVED -> "moved";
            case COURSE_BEGAN -> "not-reached";
            case DECLINED, VERIFICATION_LAPSED, STILL_COMING, CORRECTED, RELEASED, REBOOKED -> "";
        };
    }
}
