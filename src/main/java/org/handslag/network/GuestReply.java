package org.handslag.network;

/** What a guest has answered. */
public enum GuestReply {
    YES,
    NO,
    MAYBE,
    /** Wants to come, and gets a place when someone else cannot. */
    WAITING;

    /** Those that she can choose among. */
    static GuestReply[] toChoose() {
        return new GuestReply[] {YES, MAYBE, NO};
    }
}
