package org.handslag.followup;

/** How they meet. */
public enum ReviewWay {
    PLACE,
    TELEPHONE,
    VIDEO
}
