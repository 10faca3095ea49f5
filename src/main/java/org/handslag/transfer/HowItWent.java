package org.handslag.transfer;

/** How it went with what someone wanted to do. Nobody is blamed for not yet. */
public enum HowItWent {
    DONE,
    PARTLY,
    NOT_YET;

    /** Whether there is something to tell others of. */
    boolean hasBegun() {
        return this != NOT_YET;
    }
}
