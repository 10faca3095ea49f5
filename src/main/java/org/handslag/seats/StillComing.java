package org.handslag.seats;

/** Whether someone has said that she can come on the new day after a move. */
public enum StillComing {
    NOT_ASKED,
    ASKED,
    YES,
    /** She has changed to another date, and used whatever turn she had there. */
    ELSEWHERE
}
