package org.handslag.conversation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies an {@link OwnNote}. */
public record OwnNoteId(UUID value) {
    static OwnNoteId next() {
        return new OwnNoteId(Uuid7.next());
    }

    public static OwnNoteId of(String text) {
        return new OwnNoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
