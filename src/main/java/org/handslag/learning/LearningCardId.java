package org.handslag.learning;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link LearningCard}. */
public record LearningCardId(UUID value) {
    static LearningCardId next() {
        return new LearningCardId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
