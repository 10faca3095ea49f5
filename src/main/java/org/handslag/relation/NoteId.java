package org.handslag.relation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record NoteId(UUID value) {
    public static NoteId next() {
        return new NoteId(Uuid7.next());
    }

    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
