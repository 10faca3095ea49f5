package org.handslag.handover;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link Handover}. */
@OfSomeone
public record HandoverId(UUID value) {
    static HandoverId next() {
        return new HandoverId(Uuid7.next());
    }

    public static HandoverId of(String text) {
        return new HandoverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
