package org.handslag.profile;

import java.util.UUID;

public record ConflictId(UUID value) {
    public static ConflictId of(String text) {
        return new ConflictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
