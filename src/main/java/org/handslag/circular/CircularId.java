package org.handslag.circular;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** The id of a circular is its form's own: the same form sent twice is one circular. */
public record CircularId(UUID value) {
    public static CircularId next() {
        return new CircularId(Uuid7.next());
    }

    public static CircularId of(String text) {
        return new CircularId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
