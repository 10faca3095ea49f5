package org.handslag.directory;

/** What kind of body an organisation is. */
public enum Sector {
    PRIVATE,
    PUBLIC,
    NON_PROFIT,
    FAITH
}
