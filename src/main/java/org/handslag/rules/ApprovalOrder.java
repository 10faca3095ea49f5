package org.handslag.rules;

/** In which order an agreement is approved. */
public enum ApprovalOrder {
    /** The job consultant, when all others have. */
    CONSULTANT_LAST,
    /** The mentee has the last word. */
    MENTEE_LAST,
    ANY
}
