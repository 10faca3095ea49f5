package org.handslag.speedmeeting;

import java.util.UUID;
import org.handslag.journal.OfSomeone;
import org.handslag.scope.Uuid7;

/** Identifies a {@link SpeedGuest}. */
@OfSomeone
public record SpeedGuestId(UUID value) {
    static SpeedGuestId next() {
        return new SpeedGuestId(Uuid7.next());
    }

    public static SpeedGuestId of(String text) {
        return new SpeedGuestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
