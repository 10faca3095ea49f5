package org.handslag.membership;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record HostOfferId(UUID value) {
    static HostOfferId next() {
        return new HostOfferId(Uuid7.next());
    }

    public static HostOfferId of(String text) {
        return new HostOfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
