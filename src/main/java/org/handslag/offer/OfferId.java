package org.handslag.offer;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record OfferId(UUID value) {
    static OfferId next() {
        return new OfferId(Uuid7.next());
    }

    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
