package org.handslag.reminder;

import java.util.UUID;

/** Whose timeline it is, as it stands in an address: a date's id or a programme's. */
public record TimelineId(UUID value) {
    public static TimelineId of(String text) {
        return new TimelineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
