package org.handslag.network;

/** How far a meeting has come; never stored, it follows from what was done and from the time. */
public enum MeetingState {
    DRAFT,
    ANNOUNCED,
    HELD,
    CANCELLED
}
