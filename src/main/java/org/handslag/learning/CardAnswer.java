package org.handslag.learning;

/** What she says of a statement; of what she leaves out there is no line. */
public enum CardAnswer {
    YES,
    NO
}
