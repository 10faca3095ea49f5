package org.handslag.fit;

/**
 * What a mentee and a seat are compared by. Each is hers to let be used or not; nothing else of her
 * is ever compared.
 */
public enum Aspect {
    /** Languages that she speaks; whether an interpreter is booked. */
    LANGUAGE,
    /** Parts of the week in which she can come. */
    TIME,
    /** How far she is willing to travel. */
    TRAVEL,
    /** What helps her at work, as of the catalogue of adjustments. */
    ADJUSTMENT,
    /** Which kinds of work she would like. */
    TRADE,
    /** With what she would like a mentor's help. */
    SUPPORT,
    /** What she likes to do and to talk of. */
    INTEREST
}
