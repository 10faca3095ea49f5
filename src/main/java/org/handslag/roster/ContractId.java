package org.handslag.roster;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record ContractId(UUID value) {
    public static ContractId next() {
        return new ContractId(Uuid7.next());
    }

    public static ContractId of(String text) {
        return new ContractId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
