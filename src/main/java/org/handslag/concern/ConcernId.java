package org.handslag.concern;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Concern}. */
@OfSomeone
public record ConcernId(UUID value) {
    static ConcernId next() {
        return new ConcernId(Uuid7.next());
    }

    public static ConcernId of(String text) {
        return new ConcernId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
