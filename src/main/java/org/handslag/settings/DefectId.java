package org.handslag.settings;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record DefectId(UUID value) {
    public static DefectId next() {
        return new DefectId(Uuid7.next());
    }

    public static DefectId of(String text) {
        return new DefectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
