package org.handslag.commission;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;

/**
 * A date that was made for an order, with its figures.
 *
 * @param reserved seats that are kept for those who are invited
 * @param taken confirmed seats and those that are offered to someone
 * @param named how many of them have a name
 * @param attended how many were there for some of it
 * @param recorded whether anyone's attendance is noted
 * @param key what its link holds
 */
public record OrderedDate(
        CourseInstanceId instance,
        String slug,
        Texts course,
        Instant starts,
        Instant ends,
        boolean cancelled,
        int capacity,
        int reserved,
        int taken,
        int named,
        int attended,
        boolean recorded,
        String key) {

    public boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }
}
