package org.handslag.profile;

/** Why two people are not proposed with each other. */
public enum ApartKind {
    /** A coordinator knows of a conflict of interest. */
    CONFLICT,
    /** One of the two has said so in private. */
    NOT_AGAIN
}
