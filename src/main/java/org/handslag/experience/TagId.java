package org.handslag.experience;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record TagId(UUID value) {
    static TagId next() {
        return new TagId(Uuid7.next());
    }

    public static TagId of(String text) {
        return new TagId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
