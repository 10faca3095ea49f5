package org.handslag.wellbeing;

/** Why whoever leads a circle should call. */
public enum CallReason {
    /** The mentee wishes it, today or tomorrow. */
    MENTEE_SOON,
    MENTEE_WISHES,
    MENTOR_WISHES,
    /** One says that it goes well and the other that it does not. */
    PARTED,
    /** Nothing was heard of the mentee for two periods. */
    SILENT,
    /** No message can reach her: she is asked by telephone. */
    UNREACHED
}
