package org.handslag.mentorship;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link CircleMember}. */
public record CircleMemberId(UUID value) {
    static CircleMemberId next() {
        return new CircleMemberId(Uuid7.next());
    }

    public static CircleMemberId of(String text) {
        return new CircleMemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
