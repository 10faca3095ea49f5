package org.handslag.reminder;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A timeline that someone may change.
 *
 * @param name of the course or of the programme
 */
public record TimelineHead(Timeline timeline, @Nullable CourseInstance instance, Texts name) {
    public String path() {
        return timeline.path();
    }

    public boolean isDate() {
        return instance != null;
    }

    /** Whether anything can still be sent from here. */
    public boolean isLive() {
        return instance != null && instance.isPublished() && !instance.isCancelled();
    }
}
