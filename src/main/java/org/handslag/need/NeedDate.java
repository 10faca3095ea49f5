package org.handslag.need;

import java.time.Instant;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;

/** The date for which something is needed. */
public record NeedDate(CourseInstance instance, Texts course, Instant now) {
    public String hub() {
        return "/instances/" + instance.id();
    }

    public String path() {
        return hub() + "/needs";
    }

    public String path(String below) {
        return path() + "/" + below;
    }

    /** When all of it is deleted. */
    public Instant deletedAt() {
        return instance.ends().plus(NeedClearing.KEPT);
    }

    /** Whether there still is something to arrange. */
    public boolean isComing() {
        return !instance.isCancelled() && !instance.isOver(now);
    }

    /** Whether everything has been deleted, so that there is nothing to show any more. */
    public boolean isCleared() {
        return now.isAfter(deletedAt());
    }
}
