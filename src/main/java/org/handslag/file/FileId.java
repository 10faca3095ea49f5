package org.handslag.file;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record FileId(UUID value) {
    public static FileId next() {
        return new FileId(Uuid7.next());
    }

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
