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
                        case APPLIED -> "applied";
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
            case APPROVED ->
                    change.registration().state() == RegistrationState.CONFIRMED
                            ? "approved"
                            : "approved-waiting";
            case NOT_APPROVED -> "not-approved";
            case NOT_ADMITTED -> Requirement.NOT_ADMITTED;
            case ADMITTED_AGAIN ->
                    switch (change.registration().state()) {
                        case CONFIRMED -> "admitted-again";
                        case WAITING -> "admitted-again-waiting";
                        default -> "applied";
                    };
            case OVERBOOKED -> "promoted";
            case OFFER_LAPSED -> "offer-lapsed";
            case WITHDRAWN -> hadApplied(change) ? "application-withdrawn" : "withdrawn";
            case INSTANCE_CANCELLED -> hadApplied(change) ? "cancelled-applied" : "cancelled";
            case REMOVED -> "removed";
            case INSTANCE_MOVED -> hadApplied(change) ? "moved-applied" : "moved";
            case COURSE_BEGAN -> hadApplied(change) ? "not-answered" : "not-reached";
            case DECLINED, VERIFICATION_LAPSED, STILL_COMING, CORRECTED, RELEASED, REBOOKED -> "";
        };
    }

    private static boolean hadApplied(SeatChanged change) {
        var before = change.before();
        return before != null && before.state() == RegistrationState.APPLIED;
    }
}
