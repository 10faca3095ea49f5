package org.handslag.attendance;

/** How someone was at a session. Coming late or leaving early is told by the minutes. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** Not there, and said so for a good reason. */
    EXCUSED
}
