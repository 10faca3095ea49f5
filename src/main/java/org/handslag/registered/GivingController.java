package org.handslag.registered;

import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.SeatRequest.Seat;
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

/** Who comes: a seat gets its name, or passes from one person to another. */
@Page
@RequestMapping("/instances/{id}/registered/{registration}/person")
class GivingController {
    private final Reach reach;
    private final RegistrationPages pages;
    private final Recognising recognising;
    private final Seats seats;
    private final Acting acting;
    private final Templates templates;

    GivingController(
            Reach reach,
            RegistrationPages pages,
            Recognising recognising,
            Seats seats,
            Acting acting,
            Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.recognising = recognising;
        this.seats = seats;
        this.acting = acting;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to name or swap the person on a seat")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var entry = entry(f, id, registration);
        var language = entry.registration().typed().language().toLanguageTag();
        var form = Asking.likely(entry).fill("language", language);
        return Answer.page(templates.registeredPerson(f, entry, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "name or swap the person on a seat")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var entry = entry(f, id, registration);
        var to = seat(f, form);
        var asking = Asking.read(form, entry);
        if (!form.ok()) {
            return Answer.invalid(templates.registeredPerson(f, entry, form));
        }
        var known = recognising.known(to, null);
        var named = entry.registration().isNameless();
        return acting.did(f, form, entry, asking, () -> seats.give(registration, known, f.viewer()))
                ? Answer.done(
                        f,
                        entry.path(),
                        named ? "registered.done.named" : "registered.done.swapped")
                : Answer.refused(templates.registeredPerson(f, entry, form));
    }

    private static Seat seat(Frame f, Form form) {
        return new Seat(
                PersonFields.name(form, "name"),
                PersonFields.email(form, "email"),
                PersonFields.telephone(form, "telephone", f.home().country()),
                PersonFields.language(f, form));
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
