package org.handslag.series;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.jspecify.annotations.Nullable;

/**
 * A later date of the series, and whether it follows.
 *
 * @param follows what would change on it
 * @param own what stays, since it was another there already
 * @param obstacle why nothing changes, or null
 * @param people how many are registered or wait
 */
public record LaterDate(
        CourseInstance date,
        List<Setting> follows,
        List<Setting> own,
        @Nullable Obstacle obstacle,
        int people) {
    public LaterDate {
        follows = List.copyOf(follows);
        own = List.copyOf(own);
    }

    public boolean changes() {
        return obstacle == null;
    }

    /** Why a later date does not follow. */
    public enum Obstacle {
        CANCELLED,
        /** It has begun, or is over. */
        OVER,
        /** Times or place would change for people who have planned for them. */
        PEOPLE,
        /** More seats are taken than there would be. */
        SEATS_TAKEN,
        /** What is changed was another there already. */
        OWN,
        NO_SUCH_TIME
    }
}
