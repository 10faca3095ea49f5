package org.handslag.office;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.handslag.course.CourseSession;
import org.handslag.course.CourseSessionId;
import org.handslag.course.LocalTimes;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form in which the sessions of an instance are written: a day, from and until. Rows
 * left empty do not count, and without a script more of them come by a button.
 */
record Sittings(Form form, ZoneId zone) {

    void fill(List<CourseSession> sessions) {
        form.fill("rows", sessions.size());
        for (int i = 0; i < sessions.size(); i++) {
            var from = sessions.get(i).starts().atZone(zone);
            var until = sessions.get(i).ends().atZone(zone);
            form.fill("day" + i, from.toLocalDate());
            form.fill("from" + i, from.toLocalTime());
            form.fill("until" + i, until.toLocalTime());
        }
    }

    /** In order and apart, or with problems noted. The first ones keep the ids of the kept. */
    List<CourseSession> read(List<CourseSession> kept) {
        var sessions = new ArrayList<CourseSession>();
        for (int i = 0; i < OfficeFields.rows(form); i++) {
            if (i == 0 || isWritten(i)) {
                var id = i < kept.size() ? kept.get(i).id() : CourseSessionId.next();
                var session = session(i, id);
                if (session != null) {
                    refuseOutOfOrder(i, sessions, session);
                    sessions.add(session);
                }
            }
        }
        return sessions;
    }

    private boolean isWritten(int i) {
        return !(form.value("day" + i) + form.value("from" + i) + form.value("until" + i))
                .isBlank();
    }

    private @Nullable CourseSession session(int i, CourseSessionId id) {
        var day = form.date("day" + i);
        var from = form.time("from" + i);
        var until = form.time("until" + i);
        return day == null || from == null || until == null
                ? null
                : session(i, id, day, List.of(from, until));
    }

    private @Nullable CourseSession session(
            int i, CourseSessionId id, LocalDate day, List<LocalTime> times) {
        if (!times.getFirst().isBefore(times.getLast())) {
            form.wrong("until" + i, "office.ends-first");
            return null;
        }
        var starts = LocalTimes.moment(day.atTime(times.getFirst()), zone);
        var ends = LocalTimes.moment(day.atTime(times.getLast()), zone);
        if (starts.isEmpty()) {
            form.wrong("from" + i, "office.no-such-time");
        }
        if (ends.isEmpty()) {
            form.wrong("until" + i, "office.no-such-time");
        }
        return starts.isEmpty() || ends.isEmpty() || !starts.get().isBefore(ends.get())
                ? null
                : new CourseSession(id, starts.get(), ends.get());
    }

    private void refuseOutOfOrder(int i, List<CourseSession> before, CourseSession session) {
        if (!before.isEmpty() && session.starts().isBefore(before.getLast().ends())) {
            form.wrong("day" + i, "office.out-of-order");
        }
    }
}
