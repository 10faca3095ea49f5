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
    MOVED,
    /** By the link of whoever the date is kept for. */
    INVITED;

    /** Whether it is a way for everyone, to no seat that is kept for those who are invited. */
    public boolean isForEveryone() {
        return this == WEB || this == MOVED;
    }
}
