package org.handslag.speedmeeting;

import java.util.UUID;
import org.handslag.scope.Uuid7;

/** Identifies a {@link SpeedMeeting}. */
public record SpeedMeetingId(UUID value) {
    static SpeedMeetingId next() {
        return new SpeedMeetingId(Uuid7.next());
    }

    public static SpeedMeetingId of(String text) {
        return new SpeedMeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
