package org.handslag.inquiry;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** A workplace asked in a round, and its answer. */
public record AskedId(UUID value) {
    public static AskedId next() {
        return new AskedId(Uuid7.next());
    }

    public static AskedId of(String text) {
        return new AskedId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
