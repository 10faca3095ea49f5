package org.handslag.fit;

/** A part of a working day. */
public enum Half {
    MORNING,
    AFTERNOON,
    EVENING
}
