package org.handslag.rules;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record PlacementTypeId(UUID value) {
    static PlacementTypeId next() {
        return new PlacementTypeId(Uuid7.next());
    }

    public static PlacementTypeId of(String text) {
        return new PlacementTypeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
