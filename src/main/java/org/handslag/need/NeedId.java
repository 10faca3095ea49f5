package org.handslag.need;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record NeedId(UUID value) {
    public static NeedId next() {
        return new NeedId(Uuid7.next());
    }

    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
