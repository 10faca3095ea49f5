package org.handslag.aftercare;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link CircleOutcome}. */
public record CircleOutcomeId(UUID value) {
    static CircleOutcomeId next() {
        return new CircleOutcomeId(Uuid7.next());
    }

    public static CircleOutcomeId of(String text) {
        return new CircleOutcomeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
