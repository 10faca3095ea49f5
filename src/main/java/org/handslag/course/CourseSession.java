package org.handslag.course;

import java.time.Duration;
import java.time.Instant;

/** One sitting of an instance: a day or half a day. */
public record CourseSession(CourseSessionId id, Instant starts, Instant ends) {
    public Duration length() {
        return Duration.between(starts, ends);
    }
}
