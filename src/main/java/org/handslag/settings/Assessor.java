package org.handslag.settings;

/** Who looked through the service. */
public enum Assessor {
    OURSELVES,
    OTHERS
}
