package org.handslag.site;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record InterestId(UUID value) {
    static InterestId next() {
        return new InterestId(Uuid7.next());
    }

    public static InterestId of(String id) {
        return new InterestId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
