package org.handslag.course;

/** How a freed seat reaches the head of the waiting list. */
public enum Promotion {
    /** The seat is confirmed at once; who cannot come says so with one press. */
    AUTOMATIC,
    /** The seat is offered until a deadline. */
    OFFER,
    /** Automatic while there is time, an offer when the day is near. */
    BY_DATE
}
