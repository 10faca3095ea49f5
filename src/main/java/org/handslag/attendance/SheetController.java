package org.handslag.attendance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handslag.attendance.Marking.Note;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seated;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** The sheet that lies at the door when the network is gone: printed, signed, written in later. */
@Page
@RequestMapping("/instances/{id}/day/{session}")
class SheetController {
    private static final int REASON = 500;

    private final Days days;
    private final Seated seated;
    private final Marking marking;
    private final Templates templates;

    SheetController(Days days, Seated seated, Marking marking, Templates templates) {
        this.days = days;
        this.seated = seated;
        this.marking = marking;
        this.templates = templates;
    }

    @GetMapping("/sheet")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "print a sheet to sign at the door")
    ResponseEntity<?> print(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        return Answer.page(templates.attendanceSheet(f, days.page(f.viewer(), id, session)));
    }

    @GetMapping("/entry")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "begin to write in a signed sheet")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        var page = days.page(f.viewer(), id, session);
        return Answer.page(
                templates.attendanceEntry(f, page, Form.empty().fillAll("here", here(page))));
    }

    @PostMapping("/entry")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "write in a signed sheet")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            Form form) {
        var page = days.page(f.viewer(), id, session);
        var reason =
                page.isOver() ? form.line("reason", REASON) : form.optionalLine("reason", REASON);
        if (!form.ok()) {
            return Answer.invalid(templates.attendanceEntry(f, page, form));
        }
        var excused = excused(page);
        for (var person : seated.of(id)) {
            var signed = form.chosen("here", person.id().toString());
            var presence = signed ? Presence.PRESENT : Presence.ABSENT;
            var note = Note.whole(presence, Way.SHEET, reason);
            if (signed != here(page).contains(person.id().toString())
                    || !signed && !excused.contains(person.id())) {
                marking.mark(page.instance(), page.session(), person, note, f.viewer());
            }
        }
        return Answer.done(f, page.path(), "attendance.sheet-noted");
    }

    /** Who has told that she cannot come stays excused, though she has not signed. */
    private static Set<RegistrationId> excused(DayPage page) {
        return page.rows().stream()
                .filter(DayRow::isExcused)
                .map(DayRow::registration)
                .collect(Collectors.toSet());
    }

    private static List<String> here(DayPage page) {
        return page.rows().stream()
                .filter(DayRow::isHere)
                .map(row -> row.registration().toString())
                .toList();
    }
}
