package org.handslag.seats;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record BookingId(UUID value) {
    public static BookingId next() {
        return new BookingId(Uuid7.next());
    }

    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
