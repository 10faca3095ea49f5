package org.handslag.profile;

/** How someone fills in a profile for its mentee. */
public enum HelpWay {
    BESIDE,
    TELEPHONE,
    PAPER
}
