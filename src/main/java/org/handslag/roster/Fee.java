package org.handslag.roster;

/** What she asks for. */
public enum Fee {
    NONE,
    FEE,
    BY_AGREEMENT
}
