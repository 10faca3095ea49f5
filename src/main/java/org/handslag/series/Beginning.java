package org.handslag.series;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.handslag.course.Course;
import org.handslag.course.CourseInstance;
import org.jspecify.annotations.Nullable;

/**
 * What new dates are made from.
 *
 * @param date whose settings they get
 * @param joins whether this date becomes the first of a new series
 * @param longer the series that goes on, or null for a new one
 * @param path where it is asked for
 * @param back the page it was begun from
 */
public record Beginning(
        Course course,
        CourseInstance date,
        boolean joins,
        @Nullable Series longer,
        String path,
        String back) {

    /** Whether the first day is hers to choose: no date of the series exists yet. */
    public boolean asksFirst() {
        return longer == null && !joins;
    }

    /** The days that may be planned: never one that has been, never one that exists already. */
    Stream<LocalDate> days(Pace pace, LocalDate first, LocalDate today, ZoneId zone) {
        var days =
                longer != null
                        ? longer.after(date.day(zone))
                        : pace.from(first).skip(joins ? 1 : 0);
        return days.dropWhile(day -> day.isBefore(today));
    }
}
