package org.handslag.seats;

/** The way in which someone asked for a seat. All ways are equal. */
public enum How {
    WEB,
    TELEPHONE,
    /** Wrote to the office. */
    MAIL,
    PAPER,
    /** Walked in on the day. */
    DOOR,
    /** Taken along from an instance that was moved or cancelled. */
    MOVED
}
