package org.handslag.proposal;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record RunId(UUID value) {
    static RunId next() {
        return new RunId(Uuid7.next());
    }

    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
