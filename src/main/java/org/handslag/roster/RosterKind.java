package org.handslag.roster;

/** As what someone teaches. */
public enum RosterKind {
    TRAINER,
    GUEST,
    PROVIDER;

    boolean isPerson() {
        return this != PROVIDER;
    }
}
