package org.handslag.goal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A small step to a goal.
 *
 * @param done when somebody ticked it; null while it is still to be taken
 */
public record GoalStep(GoalStepId id, GoalId goal, String what, @Nullable Instant done) {
    /** So many characters. */
    static final int LONGEST = 200;

    /** So many to one goal: more than this is a list, and no way. */
    static final int MOST = 12;

    public boolean isDone() {
        return done != null;
    }
}
