package org.handslag.hours;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies {@link GivenHours}. */
@OfSomeone
public record GivenId(UUID value) {
    static GivenId next() {
        return new GivenId(Uuid7.next());
    }

    public static GivenId of(String text) {
        return new GivenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
