package org.handslag.attendance;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.sheet.ListFile;
import org.handslag.web.Allow;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was there, as files: one day's list as it is shown, and all sessions with their hours. */
@Page
@RequestMapping("/instances/{id}")
class AttendanceFileController {
    private final Days days;

    AttendanceFileController(Days days) {
        this.days = days;
    }

    @GetMapping("/attendance.{ending}")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "download who was at each session of a course date, and how long")
    ResponseEntity<?> whole(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable String ending) {
        var attended = days.whole(f.viewer(), id);
        var columns = AttendanceFile.whole(f, attended);
        return ListFile.of(f, ending, columns, () -> attended.people().stream())
                .named(f.t("attendance.file") + "-" + attended.instance().slug());
    }

    @GetMapping("/day/{session}/list.{ending}")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "download who is here on the day")
    ResponseEntity<?> day(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String show) {
        var page = days.page(f.viewer(), id, session);
        var rows = show.equals(DayController.UNKNOWN) ? page.unknown() : page.rows();
        var day = f.local(page.session().starts()).toLocalDate();
        return ListFile.of(f, ending, AttendanceFile.day(f), rows::stream)
                .named(f.t("attendance.file") + "-" + day);
    }
}
