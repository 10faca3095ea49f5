package org.handslag.directory;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record MergeId(UUID value) {
    public static MergeId next() {
        return new MergeId(Uuid7.next());
    }

    public static MergeId of(String text) {
        return new MergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
