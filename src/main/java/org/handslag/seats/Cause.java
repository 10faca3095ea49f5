package org.handslag.seats;

/** Why a registration changed: decides what the person is told. */
public enum Cause {
    REGISTERED,
    VERIFIED,
    /** The organiser said yes to her application. */
    APPROVED,
    /** The organiser said no to her application. */
    NOT_APPROVED,
    /** A freed seat reached her. */
    PROMOTED,
    /** She took the seat that was offered. */
    ACCEPTED,
    DECLINED,
    OFFER_LAPSED,
    VERIFICATION_LAPSED,
    /** She has not what the date asks of who comes. */
    NOT_ADMITTED,
    /** What she was turned away for has come true after all. */
    ADMITTED_AGAIN,
    WITHDRAWN,
    UNDONE,
    /** Back at the end of the queue. */
    REJOINED,
    /** Other words about the same person. */
    CORRECTED,
    NAMED,
    SWAPPED,
    RELEASED,
    /** The organiser called the instance off. */
    INSTANCE_CANCELLED,
    /** The organiser took this one registration back. */
    REMOVED,
    INSTANCE_MOVED,
    /** Gone to, or come from, another date of the course; one message tells of both. */
    REBOOKED,
    STILL_COMING,
    /** Let in by a coordinator beyond the capacity. */
    OVERBOOKED,
    COURSE_BEGAN
}
