package org.handslag.passkey;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record PasskeyId(UUID value) {
    static PasskeyId next() {
        return new PasskeyId(Uuid7.next());
    }

    public static PasskeyId of(String text) {
        return new PasskeyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
