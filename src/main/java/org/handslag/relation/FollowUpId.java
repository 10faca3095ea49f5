package org.handslag.relation;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record FollowUpId(UUID value) {
    public static FollowUpId next() {
        return new FollowUpId(Uuid7.next());
    }

    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
