package org.handslag.attendance;

/** How it was noted that someone was there. */
public enum Way {
    /** By staff, on the day's list. */
    LIST,
    /** By staff afterwards, from the signed sheet. */
    SHEET,
    /** By the person, with the code on the wall. */
    CODE
}
