package org.handslag.venue;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record VenueId(UUID value) {
    public static VenueId next() {
        return new VenueId(Uuid7.next());
    }

    public static VenueId of(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
