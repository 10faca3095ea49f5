package org.handslag.completion;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record CompletionId(UUID value) {
    public static CompletionId next() {
        return new CompletionId(Uuid7.next());
    }

    public static CompletionId of(String text) {
        return new CompletionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
