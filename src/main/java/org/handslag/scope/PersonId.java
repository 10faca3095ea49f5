package org.handslag.scope;

import java.util.UUID;

public record PersonId(UUID value) {
    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
