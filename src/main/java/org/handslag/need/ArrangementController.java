package org.handslag.need;

import java.util.HashMap;
import java.util.Map;
import org.handslag.course.CourseInstanceId;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
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

/** How one person's needs are arranged: written, changed, taken back. */
@Page
@RequestMapping("/instances/{id}/needs/{registration}")
class ArrangementController {
    static final int HOW = 500;

    private final NeedPersons persons;
    private final Needs needs;
    private final Templates templates;

    ArrangementController(NeedPersons persons, Needs needs, Templates templates) {
        this.persons = persons;
        this.needs = needs;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see what one person needs and how it is arranged")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        return Answer.page(templates.needPerson(f, persons.page(id, registration, f.viewer())));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "write how a need is arranged, which the person is told")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = persons.page(id, registration, f.viewer());
        var how = read(page, form);
        if (!form.ok()) {
            return Answer.invalid(templates.needPerson(f, page.with(form)));
        }
        if (!form.value(Overtaken.VERSION).equals(page.form().value(Overtaken.VERSION))) {
            return overtaken(f, page, form);
        }
        var changed = needs.arrange(page.registration(), how, f.viewer());
        return Answer.done(
                f, page.date().path(), changed ? "need.done.arranged" : "need.done.unchanged");
    }

    /** Someone else has saved, or the person herself has told something else. */
    private ResponseEntity<?> overtaken(Frame f, NeedPersonPage page, Form form) {
        for (var row : page.rows()) {
            var saved = row.need().how();
            if (!saved.isEmpty() && !saved.equals(form.value(row.field()))) {
                form.wrong(row.field(), "form.overtaken", Map.of("saved", saved));
            }
        }
        if (form.ok() && !page.rows().isEmpty()) {
            form.wrong(page.rows().getFirst().field(), "need.refused.changed");
        }
        form.fill(Overtaken.VERSION, page.form().value(Overtaken.VERSION));
        return Answer.refused(templates.needPerson(f, page.with(form)));
    }

    private static Map<NeedId, String> read(NeedPersonPage page, Form form) {
        var how = new HashMap<NeedId, String>();
        for (var row : page.rows()) {
            how.put(row.need().id(), NoPersonalNumber.text(form, row.field(), HOW));
        }
        return how;
    }
}
