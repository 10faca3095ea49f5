package org.handslag.attendance;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.scope.Texts;
import org.handslag.web.Frame;

/**
 * A session of an instance with its people.
 *
 * @param back page from which its reader came: the instance's, or a trainer's own
 * @param isOver whether the instance is over, so that a change wants a reason
 */
public record DayPage(
        Texts course,
        CourseInstance instance,
        CourseSession session,
        List<DayRow> rows,
        String back,
        boolean isOver) {

    public long here() {
        return rows.stream().filter(DayRow::isHere).count();
    }

    /** Those of whom nothing is noted yet. */
    public List<DayRow> unknown() {
        return rows.stream().filter(row -> row.attendance() == null).toList();
    }

    /** Which session of how many, where and led by whom, as far as it is known. */
    public String told(Frame f) {
        var sessions = instance.sessions();
        var part =
                f.t(
                        "attendance.part-of",
                        "n",
                        sessions.indexOf(session) + 1,
                        "of",
                        sessions.size());
        return Stream.of(sessions.size() > 1 ? part : "", instance.room(), instance.leader())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Path of the day's pages of this session. */
    public String path() {
        return "/instances/" + instance.id() + "/day/" + session.id();
    }
}
