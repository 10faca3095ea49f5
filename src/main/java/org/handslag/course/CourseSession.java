package org.handslag.course;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** One sitting of an instance: a day or half a day. */
public record CourseSession(CourseSessionId id, Instant starts, Instant ends) {
    public CourseSession {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("A session ends after it starts");
        }
    }

    public Duration length() {
        return Duration.between(starts, ends);
    }

    /** A new session at the same times of day, some days later. */
    CourseSession later(long days, ZoneId zone) {
        var from = starts.atZone(zone).toLocalDateTime().plusDays(days);
        var until = ends.atZone(zone).toLocalDateTime().plusDays(days);
        return new CourseSession(
                CourseSessionId.next(),
                LocalTimes.required(from, zone),
                LocalTimes.required(until, zone));
    }
}
