package org.handslag.goal;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Goal}. */
public record GoalId(UUID value) {
    static GoalId next() {
        return new GoalId(Uuid7.next());
    }

    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
