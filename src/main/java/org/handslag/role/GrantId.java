package org.handslag.role;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record GrantId(UUID value) {
    public static GrantId next() {
        return new GrantId(Uuid7.next());
    }

    public static GrantId of(String text) {
        return new GrantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
