package org.handslag.roster;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record RosterId(UUID value) {
    public static RosterId next() {
        return new RosterId(Uuid7.next());
    }

    public static RosterId of(String text) {
        return new RosterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
