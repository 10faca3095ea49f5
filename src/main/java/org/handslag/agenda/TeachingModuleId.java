package org.handslag.agenda;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record TeachingModuleId(UUID value) {
    public static TeachingModuleId next() {
        return new TeachingModuleId(Uuid7.next());
    }

    public static TeachingModuleId of(String text) {
        return new TeachingModuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
