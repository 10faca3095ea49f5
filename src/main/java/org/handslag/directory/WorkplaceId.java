package org.handslag.directory;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record WorkplaceId(UUID value) {
    public static WorkplaceId next() {
        return new WorkplaceId(Uuid7.next());
    }

    public static WorkplaceId of(String text) {
        return new WorkplaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
