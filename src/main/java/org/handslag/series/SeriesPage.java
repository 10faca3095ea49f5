package org.handslag.series;

import java.time.Instant;
import java.util.List;
import org.handslag.course.Course;
import org.handslag.directory.Happened;

/** A series with its dates, and what happened to it. */
public record SeriesPage(
        Series series, Course course, List<SeriesDate> dates, List<Happened> history, Instant now) {

    /** Those that can be published. */
    public List<SeriesDate> drafts() {
        return dates.stream().filter(date -> date.isDraft() && date.starts().isAfter(now)).toList();
    }

    public String path() {
        return series.path();
    }
}
