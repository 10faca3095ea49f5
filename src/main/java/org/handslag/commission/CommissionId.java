package org.handslag.commission;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CommissionId(UUID value) {
    public static CommissionId next() {
        return new CommissionId(Uuid7.next());
    }

    public static CommissionId of(String id) {
        return new CommissionId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
