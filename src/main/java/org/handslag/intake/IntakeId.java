package org.handslag.intake;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record IntakeId(UUID value) {
    public static IntakeId next() {
        return new IntakeId(Uuid7.next());
    }

    public static IntakeId of(String text) {
        return new IntakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
