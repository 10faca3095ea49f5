package org.handslag.aftercare;

/** What the mentee does now. */
public enum Doing {
    WORK,
    WORK_AND_STUDIES,
    STUDIES,
    OTHER_PLACEMENT,
    LOOKING,
    OTHER;

    /** Whether hours a week belong to it. */
    public boolean hasHours() {
        return this != LOOKING && this != OTHER;
    }
}
