package org.handslag.attendance;

import org.handslag.attendance.Marking.Note;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.scope.NotVisible;
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
import org.springframework.web.bind.annotation.RequestParam;
import pages.Templates;

/** The day's list, made for a phone and a keyboard: one press for one person. */
@Page
@RequestMapping("/instances/{id}/day/{session}")
class DayController {
    static final String UNKNOWN = "unknown";

    private final Days days;
    private final Seated seated;
    private final Marking marking;
    private final Templates templates;

    DayController(Days days, Seated seated, Marking marking, Templates templates) {
        this.days = days;
        this.seated = seated;
        this.marking = marking;
        this.templates = templates;
    }

    @GetMapping
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "see who is here on the day")
    ResponseEntity<?> show(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @RequestParam(defaultValue = "") String show) {
        var page = days.page(f.viewer(), id, session);
        return Answer.page(templates.attendanceDay(f, page, show.equals(UNKNOWN)));
    }

    /** The live count, which the page fetches again while it is open. */
    @GetMapping("/count")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "see how many are here")
    ResponseEntity<?> count(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable CourseSessionId session) {
        return Answer.page(templates.attendanceCount(f, days.page(f.viewer(), id, session)));
    }

    @GetMapping("/{registration}")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "open what is noted of one person on the day")
    ResponseEntity<?> edit(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @PathVariable RegistrationId registration) {
        var page = days.page(f.viewer(), id, session);
        var row = row(page, registration);
        return Answer.page(
                templates.attendanceNote(
                        f, page, row, new NoteForm(page, f.home().zone()).filled(row)));
    }

    @PostMapping("/{registration}")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "note or correct how one person was there")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = days.page(f.viewer(), id, session);
        var note = new NoteForm(page, f.home().zone()).read(form);
        if (!form.ok()) {
            return Answer.invalid(templates.attendanceNote(f, page, row(page, registration), form));
        }
        mark(f, page, registration, note);
        return Answer.done(f, page.path(), "attendance.noted");
    }

    @PostMapping("/{registration}/presence")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "note with one press that someone is here")
    ResponseEntity<?> here(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = days.page(f.viewer(), id, session);
        mark(f, page, registration, Note.present(Way.LIST));
        return Answer.seeOther(
                f,
                form.chosen("show", UNKNOWN)
                        ? page.path() + "?show=" + UNKNOWN
                        : page.path() + "#person-" + registration);
    }

    @PostMapping("/{registration}/presence/removal")
    @Allow(
            value = {Who.COORDINATOR, Who.TRAINER},
            to = "take back what was noted of someone on the day")
    ResponseEntity<?> notHere(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable CourseSessionId session,
            @PathVariable RegistrationId registration) {
        var page = days.page(f.viewer(), id, session);
        var person = seated.of(id, registration).orElseThrow(NotVisible::new);
        marking.unmark(page.instance(), page.session(), person, "", f.viewer());
        return Answer.seeOther(f, page.path() + "#person-" + registration);
    }

    private void mark(Frame f, DayPage page, RegistrationId id, Note note) {
        var person = seated.of(page.instance().id(), id).orElseThrow(NotVisible::new);
        marking.mark(page.instance(), page.session(), person, note, f.viewer());
    }

    private static DayRow row(DayPage page, RegistrationId id) {
        return page.rows().stream()
                .filter(row -> row.registration().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
