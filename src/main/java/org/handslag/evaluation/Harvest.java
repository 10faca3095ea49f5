package org.handslag.evaluation;

import java.time.Instant;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator made of the evaluation of one date.
 *
 * @param themes in her order
 * @param publishedAt null while only she sees it
 */
public record Harvest(List<Theme> themes, @Nullable Instant publishedAt) {

    /** Everyone can read it from now on; heard in the same transaction by the modules above. */
    public record Published(CourseInstance date, Viewer by) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Theme> in(Theme.Part part) {
        return themes.stream().filter(theme -> theme.part() == part).toList();
    }
}
