package org.handslag.agenda;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record BlockId(UUID value) {
    public static BlockId next() {
        return new BlockId(Uuid7.next());
    }

    public static BlockId of(String text) {
        return new BlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
