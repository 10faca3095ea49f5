package org.handslag.checkin;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies that someone was asked, once. */
public record CheckInId(UUID value) {
    static CheckInId next() {
        return new CheckInId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
