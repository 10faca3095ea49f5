package org.handslag.network;

import java.util.UUID;
import org.handslag.scope.Uuid7;

public record MeetingId(UUID value) {
    public static MeetingId next() {
        return new MeetingId(Uuid7.next());
    }

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
