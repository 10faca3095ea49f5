package org.handslag.seats;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A registration has changed. Heard in the same transaction, by the letters and by the modules
 * above.
 *
 * @param before null when it is new
 * @param detail what a person wrote to it, such as a coordinator's reason; empty when nothing
 */
public record SeatChanged(
        @Nullable Registration before,
        Registration registration,
        CourseInstance instance,
        Cause cause,
        Viewer by,
        String detail) {}
