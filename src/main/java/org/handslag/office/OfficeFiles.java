package org.handslag.office;

import java.util.List;
import java.util.stream.Collectors;
import org.handslag.course.Course;
import org.handslag.sheet.SheetCell;
import org.handslag.sheet.SheetColumn;
import org.handslag.web.Frame;

/** What stands in the files of the course dates and of the courses. */
final class OfficeFiles {
    private OfficeFiles() {}

    static List<SheetColumn<InstanceRow>> instances(Frame f) {
        return List.of(
                SheetColumn.of(f, "office.date", row -> SheetCell.of(row.starts())),
                SheetColumn.of(f, "office.ends", row -> SheetCell.of(row.ends())),
                SheetColumn.of(f, "office.sessions", row -> SheetCell.of(row.sessions())),
                SheetColumn.of(f, "office.course", row -> SheetCell.of(f.plain(row.course()))),
                SheetColumn.of(f, "office.place", row -> SheetCell.of(place(f, row))),
                SheetColumn.of(f, "office.state", row -> SheetCell.of(f.t(row.state()))),
                SheetColumn.of(f, "office.in-list", row -> SheetCell.of(row.listed())),
                SheetColumn.of(f, "office.capacity", row -> SheetCell.of(row.size().capacity())),
                SheetColumn.of(f, "office.minimum", row -> SheetCell.of(row.size().minimum())),
                SheetColumn.of(f, "office.decide-by", row -> SheetCell.of(row.size().decideBy())),
                SheetColumn.of(f, "office.confirmed", row -> SheetCell.of(row.seats().confirmed())),
                SheetColumn.of(f, "office.offered", row -> SheetCell.of(row.seats().offered())),
                SheetColumn.of(f, "office.waiting", row -> SheetCell.of(row.seats().waiting())),
                SheetColumn.of(f, "office.staff-lacking", row -> SheetCell.of(lacking(row))));
    }

    static List<SheetColumn<Course>> courses(Frame f) {
        return List.of(
                SheetColumn.of(f, "office.title", row -> SheetCell.of(f.plain(row.title()))),
                SheetColumn.of(f, "office.given-in", row -> SheetCell.of(languages(f, row))),
                SheetColumn.of(f, "office.percent", row -> SheetCell.of(row.requiredPercent())),
                SheetColumn.of(f, "office.valid-months", OfficeFiles::validity),
                SheetColumn.of(
                        f, "office.makes-mentor-tag", row -> SheetCell.of(row.makesMentor())),
                SheetColumn.of(f, "office.retired-tag", row -> SheetCell.of(row.isRetired())));
    }

    private static SheetCell validity(Course course) {
        return course.validMonths() == 0 ? SheetCell.of("") : SheetCell.of(course.validMonths());
    }

    private static String place(Frame f, InstanceRow row) {
        return row.remote() ? f.t("office.remote") : row.place();
    }

    /** As on the page, only where something can still be done. */
    private static int lacking(InstanceRow row) {
        return row.isComing() ? row.staffMissing() : 0;
    }

    private static String languages(Frame f, Course course) {
        return course.languages().stream().map(f::languageName).collect(Collectors.joining(", "));
    }
}
