package org.handslag.reserve;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.jspecify.annotations.Nullable;

/**
 * A moment at which kept seats that nobody uses are opened to everyone.
 *
 * @param seats how many at most; null for all that are unused then
 * @param toldAt when those whose seats they are were told; null while they have not been
 * @param doneAt null while it is to come
 * @param opened how many it became
 */
public record Opening(
        UUID id,
        CourseInstanceId instance,
        Instant at,
        @Nullable Integer seats,
        @Nullable Instant toldAt,
        @Nullable Instant doneAt,
        int opened) {
    /** How long before it those whose seats they are hear of it. */
    public static final Duration TOLD_BEFORE = Duration.ofDays(3);

    public boolean isDone() {
        return doneAt != null;
    }

    /** How many seats it opens when so many are unused. */
    public int of(int unused) {
        return seats == null ? unused : Math.min(seats, unused);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(at);
    }

    boolean isToBeTold(Instant now) {
        return toldAt == null && !now.isBefore(at.minus(TOLD_BEFORE));
    }
}
