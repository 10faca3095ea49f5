package org.handslag.attendance;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.scope.Texts;

/**
 * A session of an instance with its people.
 *
 * @param isOver whether the instance is over, so that a change wants a reason
 */
public record DayPage(
        Texts course,
        CourseInstance instance,
        CourseSession session,
        List<DayRow> rows,
        boolean isOver) {

    public long here() {
        return rows.stream().filter(DayRow::isHere).count();
    }

    public List<DayRow> missing() {
        return rows.stream().filter(row -> row.attendance() == null).toList();
    }

    public int minutes() {
        return (int) session.length().toMinutes();
    }

    /** Path of the day's pages of this session. */
    public String path() {
        return "/instances/" + instance.id() + "/day/" + session.id();
    }
}
