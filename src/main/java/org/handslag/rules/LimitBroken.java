package org.handslag.rules;

/** A limit of a pack that a period breaks. */
public enum LimitBroken {
    TOO_LONG,
    RENEWAL_TOO_LONG,
    NO_RENEWAL,
    TOO_LONG_IN_ALL,
    TOO_LATE,
    TOO_YOUNG,
    TOO_OLD
}
