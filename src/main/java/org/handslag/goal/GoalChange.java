package org.handslag.goal;

import java.time.Instant;

/**
 * What became of a goal.
 *
 * @param who did it; empty when she is not there any more
 * @param before what it said until then
 */
public record GoalChange(GoalId goal, Kind kind, String who, Instant at, GoalWords before) {
    /** What was done. */
    public enum Kind {
        MADE,
        /** From the agreement. */
        TAKEN_OVER,
        CHANGED,
        REACHED,
        GIVEN_UP,
        TAKEN_UP_AGAIN
    }
}
