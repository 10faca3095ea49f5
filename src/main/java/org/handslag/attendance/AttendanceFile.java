package org.handslag.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.handslag.course.CourseSession;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the files of a day's list and of a whole course date: who was there how long. */
final class AttendanceFile {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private AttendanceFile() {}

    static List<SheetColumn<DayRow>> day(Frame f) {
        return List.of(
                SheetColumn.of(f, "attendance.name", row -> SheetCell.of(row.name())),
                SheetColumn.of(f, "attendance.presence", row -> SheetCell.of(row.told(f))),
                SheetColumn.of(f, "attendance.hours", AttendanceFile::hours));
    }

    /** Two columns for each session, and the sum. */
    static List<SheetColumn<Attended.Whole>> whole(Frame f, Attended attended) {
        var columns = new ArrayList<SheetColumn<Attended.Whole>>();
        columns.add(SheetColumn.of(f, "attendance.name", one -> SheetCell.of(one.name())));
        var sessions = attended.instance().sessions();
        for (int i = 0; i < sessions.size(); i++) {
            var at = i;
            var when = when(f, sessions.get(i));
            columns.add(new SheetColumn<>(when, one -> SheetCell.of(one.days().get(at).told(f))));
            columns.add(
                    new SheetColumn<>(
                            f.t("attendance.hours-of", "session", when),
                            one -> hours(one.days().get(at))));
        }
        columns.add(SheetColumn.of(f, "attendance.hours-in-all", one -> hours(one.minutes())));
        return columns;
    }

    private static String when(Frame f, CourseSession session) {
        return f.date(session.starts()) + " " + f.time(session.starts());
    }

    /** Empty while nothing is noted. */
    private static SheetCell hours(DayRow row) {
        var attendance = row.attendance();
        return attendance == null ? SheetCell.of("") : hours(attendance.minutes());
    }

    private static SheetCell hours(int minutes) {
        return SheetCell.of(BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP));
    }
}
