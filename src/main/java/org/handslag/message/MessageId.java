package org.handslag.message;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record MessageId(UUID value) {
    public static MessageId next() {
        return new MessageId(Uuid7.next());
    }

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
