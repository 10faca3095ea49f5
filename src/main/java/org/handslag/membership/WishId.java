package org.handslag.membership;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record WishId(UUID value) {
    static WishId next() {
        return new WishId(Uuid7.next());
    }

    public static WishId of(String text) {
        return new WishId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
