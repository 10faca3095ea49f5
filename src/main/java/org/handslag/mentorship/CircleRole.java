package org.handslag.mentorship;

/** What someone is in a circle. */
public enum CircleRole {
    MENTEE,
    MENTOR,
    /** Steps in for the mentor for a time. */
    STAND_IN,
    EMPLOYER,
    CONSULTANT;

    /** Whether she promises to keep to herself what she learns, before she learns anything. */
    public boolean promises() {
        return this == MENTOR || this == STAND_IN || this == EMPLOYER;
    }

    /** Whether there is at most one at a time. */
    boolean isOne() {
        return this == MENTEE || this == MENTOR || this == CONSULTANT;
    }
}
