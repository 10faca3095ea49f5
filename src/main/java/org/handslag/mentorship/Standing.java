package org.handslag.mentorship;

/** How someone stands in a circle on a day; what she may see follows from it. */
public enum Standing {
    /** Is of it, and has not promised confidentiality yet. */
    UNPROMISED,
    /** Is of it, and has promised, or need not. */
    WITHIN,
    /** It has ended, or her time in it has, not long ago. */
    AFTER,
    /** So long ago that it is no business of hers any more. */
    CLOSED
}
