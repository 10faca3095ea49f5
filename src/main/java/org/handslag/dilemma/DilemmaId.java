package org.handslag.dilemma;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record DilemmaId(UUID value) {
    static DilemmaId next() {
        return new DilemmaId(Uuid7.next());
    }

    public static DilemmaId of(String text) {
        return new DilemmaId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
