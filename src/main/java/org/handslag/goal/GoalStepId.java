package org.handslag.goal;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link GoalStep}. */
public record GoalStepId(UUID value) {
    static GoalStepId next() {
        return new GoalStepId(Uuid7.next());
    }

    public static GoalStepId of(String text) {
        return new GoalStepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
