package org.handslag.settings;

/** How far a service keeps the law on accessibility, in the law's three steps. */
public enum Conformity {
    FULLY,
    PARTLY,
    NOT
}
