package org.handslag.followup;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Review}. */
@OfSomeone
public record ReviewId(UUID value) {
    static ReviewId next() {
        return new ReviewId(Uuid7.next());
    }

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
