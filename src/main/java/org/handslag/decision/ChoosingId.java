package org.handslag.decision;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Choosing}. */
@OfSomeone
public record ChoosingId(UUID value) {
    static ChoosingId next() {
        return new ChoosingId(Uuid7.next());
    }

    public static ChoosingId of(String text) {
        return new ChoosingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
