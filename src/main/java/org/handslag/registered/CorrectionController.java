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

/** Another telephone number for the same person, or another language to write to her in. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/correction")
class CorrectionController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final Seats seats;
    private final Acting acting;
    private final Templates templates;

    CorrectionController(
            Reach reach, RegistrationPages pages, Seats seats, Acting acting, Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.seats = seats;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to correct how someone is reached")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        var typed = entry.registration().typed();
        var form =
                Asking.likely(entry)
                        .fill("telephone", typed.telephone())
                        .fill("language", typed.language().toLanguageTag());
        return Answer.page(templates.registeredCorrection(f, entry, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "correct how someone is reached")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var telephone = PersonFields.telephone(form, "telephone", f.home().country());
        var language = PersonFields.language(f, form);
        var asking = Asking.read(form, entry);
        if (!form.ok()) {
            return Answer.invalid(templates.registeredCorrection(f, entry, form));
        }
        return acting.did(
                        f,
                        form,
                        entry,
                        asking,
                        () -> seats.correct(registration, telephone, language, f.viewer()))
                ? Answer.done(f, entry.path(), "registered.done.corrected")
                : Answer.refused(templates.registeredCorrection(f, entry, form));
    }

    private Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var entry = reach.entry(f, id, registration);
        if (entry.registration().isNameless() || !entry.mayLeave()) {
            throw new NotVisible();
        }
        pages.read(f, entry);
        return entry;
    }
}
