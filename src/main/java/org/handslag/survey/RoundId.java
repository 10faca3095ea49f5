package org.handslag.survey;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record RoundId(UUID value) {
    public static RoundId next() {
        return new RoundId(Uuid7.next());
    }

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
