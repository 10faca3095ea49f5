package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** Someone asks to be called off, or the office takes her out. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}")
class LeavingController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final Seats seats;
    private final Acting acting;
    private final Templates templates;

    LeavingController(
            Reach reach, RegistrationPages pages, Seats seats, Acting acting, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.seats = seats;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping("/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "begin to call someone off who asked for it")
    ResponseEntity<?> askWithdrawal(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        return Answer.page(templates.registeredWithdrawal(f, entry, Asking.likely(entry)));
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "call someone off who asked for it")
    ResponseEntity<?> withdraw(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var asking = Asking.read(form, entry);
        if (!form.ok()) {
            return Answer.invalid(templates.registeredWithdrawal(f, entry, form));
        }
        return acting.did(
                        f,
                        form,
                        entry,
                        asking,
                        () -> seats.withdraw(registration, asking.byContact(), f.viewer()))
                ? Answer.done(f, entry.path(), "registered.done.withdrawn")
                : Answer.refused(templates.registeredWithdrawal(f, entry, form));
    }

    @PostMapping("/withdrawal/undoing")
    @Allow(value = Who.COORDINATOR, to = "undo that someone was called off")
    ResponseEntity<?> undo(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        seats.undo(registration, f.viewer());
        return Answer.done(f, entry.path(), "registered.done.undone");
    }

    @GetMapping("/removal")
    @Allow(value = Who.COORDINATOR, to = "begin to take someone out of a course date")
    ResponseEntity<?> askRemoval(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        return Answer.page(templates.registeredRemoval(f, entry, Form.empty()));
    }

    @PostMapping("/removal")
    @Allow(value = Who.COORDINATOR, to = "take someone out of a course date, telling her why")
    ResponseEntity<?> remove(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var reason = PersonFields.reason(form);
        if (!form.ok()) {
            return Answer.invalid(templates.registeredRemoval(f, entry, form));
        }
        return acting.did(form, "reason", () -> seats.remove(registration, reason, f.viewer()))
                ? Answer.done(f, entry.path(), "registered.done.removed")
                : Answer.refused(templates.registeredRemoval(f, entry, form));
    }

    private Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        if (!entry.mayLeave()) {
            throw new NotVisible();
        }
        pages.read(f, entry);
        return entry;
    }
}
