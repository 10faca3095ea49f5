package org.handslag.access;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record SignInId(UUID value) {
    static SignInId next() {
        return new SignInId(Uuid7.next());
    }

    public static SignInId of(String text) {
        return new SignInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
