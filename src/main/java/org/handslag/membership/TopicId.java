package org.handslag.membership;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record TopicId(UUID value) {
    static TopicId next() {
        return new TopicId(Uuid7.next());
    }

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
