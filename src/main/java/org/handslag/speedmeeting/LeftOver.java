package org.handslag.speedmeeting;

/** Someone who has nobody by the wishes of both sides, and why. Never a fault of hers. */
public record LeftOver(SpeedGuest guest, LeftWhy why) {

    /** Why someone has nobody. */
    public enum LeftWhy {
        WISHED_NOBODY,
        NOT_WISHED,
        NOT_EACH_OTHER,
        NO_SEAT,
        NO_SEAT_THERE,
        OTHERS_FIRST
    }
}
