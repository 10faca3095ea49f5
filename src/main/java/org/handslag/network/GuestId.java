package org.handslag.network;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record GuestId(UUID value) {
    static GuestId next() {
        return new GuestId(Uuid7.next());
    }

    public static GuestId of(String text) {
        return new GuestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
