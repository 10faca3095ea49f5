package org.handslag.registered;

/** By which way messages reach someone who is registered. */
public enum ReachedBy {
    MAIL,
    LETTER,
    CALL,
    /** Left no address of her own: through whoever booked for her. */
    CONTACT,
    NOBODY
}
