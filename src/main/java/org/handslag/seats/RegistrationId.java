package org.handslag.seats;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record RegistrationId(UUID value) {
    public static RegistrationId next() {
        return new RegistrationId(Uuid7.next());
    }

    public static RegistrationId of(String text) {
        return new RegistrationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
