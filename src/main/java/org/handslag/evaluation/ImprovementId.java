package org.handslag.evaluation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record ImprovementId(UUID value) {
    public static ImprovementId next() {
        return new ImprovementId(Uuid7.next());
    }

    public static ImprovementId of(String text) {
        return new ImprovementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
