package org.handslag.agreement;

/** Why a version was written. */
public enum VersionChange {
    /** The first one. */
    FIRST,
    /** The same, for longer. */
    EXTENDED,
    /** A new period after this one. */
    RENEWED,
    /** The same, for shorter; holds at once. */
    SHORTENED,
    GOALS,
    TASKS,
    SCHEDULE,
    ADJUSTMENTS,
    MENTOR,
    OTHER;

    /** Whether it holds without being approved anew: everyone may go earlier than was agreed. */
    public boolean holdsAtOnce() {
        return this == SHORTENED;
    }

    /** Whether a period begins with it, so that its first day may be chosen. */
    boolean begins() {
        return this == FIRST || this == RENEWED;
    }
}
