package org.handslag.prerequisite;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record EquivalentId(UUID value) {
    public static EquivalentId of(String text) {
        return new EquivalentId(UUID.fromString(text));
    }

    static EquivalentId next() {
        return new EquivalentId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
