package org.handslag.news;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record PostId(UUID value) {
    public static PostId next() {
        return new PostId(Uuid7.next());
    }

    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
