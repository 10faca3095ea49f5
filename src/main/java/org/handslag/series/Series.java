package org.handslag.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.handslag.course.CourseId;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a course that follow each other.
 *
 * @param first from which the rhythm is counted
 * @param endedAt since when no more dates are added, or null
 */
public record Series(
        SeriesId id,
        CourseId course,
        ProgrammeId programme,
        Pace pace,
        LocalDate first,
        @Nullable Instant endedAt) {

    public boolean isEnded() {
        return endedAt != null;
    }

    public String path() {
        return "/series/" + id;
    }

    /** The days that the rhythm gives after this one, without end. */
    Stream<LocalDate> after(LocalDate day) {
        return pace.from(first).dropWhile(next -> !next.isAfter(day));
    }
}
