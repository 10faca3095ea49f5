package org.handslag.adjustment;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record AdjustmentId(UUID value) {
    static AdjustmentId next() {
        return new AdjustmentId(Uuid7.next());
    }

    public static AdjustmentId of(String text) {
        return new AdjustmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
