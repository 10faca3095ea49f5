package org.handslag.scope;

import java.util.UUID;

public record OperatorId(UUID value) {
    public static OperatorId next() {
        return new OperatorId(Uuid7.next());
    }

    public static OperatorId of(String text) {
        return new OperatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
