package org.handslag.goal;

/** How a goal came to its end; nobody is asked why. */
public enum GoalEnding {
    REACHED,
    /** Laid aside, and that is nobody's fault. */
    GIVEN_UP
}
