package org.handslag.shelter;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Shelter}. Whoever asks for one that is not hers to open is noted. */
@OfSomeone
public record ShelterId(UUID value) {
    static ShelterId next() {
        return new ShelterId(Uuid7.next());
    }

    public static ShelterId of(String text) {
        return new ShelterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
