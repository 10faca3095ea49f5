package org.handslag.learning;

/** How the card came to be filled in. */
public enum CardWay {
    /** By herself. */
    HERSELF,
    /** By her consultant, with her beside. */
    BESIDE,
    /** By her consultant, with her on the telephone. */
    TELEPHONE,
    /** From a card of paper that she has filled in. */
    PAPER;

    public boolean isHelped() {
        return this != HERSELF;
    }
}
