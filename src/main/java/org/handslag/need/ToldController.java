package org.handslag.need;

import java.util.Objects;
import org.handslag.course.CourseInstanceId;
import org.handslag.seats.RegistrationId;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
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

/** What someone tells on the telephone, on paper or face to face, in her own words. */
@Page
@RequestMapping("/instances/{id}/needs")
class ToldController {
    private static final int TOLD_BY = 160;

    private final NeedReach reach;
    private final NeedPersons persons;
    private final Needs needs;
    private final Templates templates;

    ToldController(NeedReach reach, NeedPersons persons, Needs needs, Templates templates) {
        this.reach = reach;
        this.persons = persons;
        this.needs = needs;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "choose whose needs to write down")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id) {
        var date = reach.coordinated(id, f.viewer());
        return Answer.page(templates.needNew(f, date, persons.all(id, f.viewer())));
    }

    @GetMapping("/{registration}/words")
    @Allow(value = Who.COORDINATOR, to = "begin to write down what someone told that she needs")
    ResponseEntity<?> edit(
            Frame f, @PathVariable CourseInstanceId id, @PathVariable RegistrationId registration) {
        var page = persons.page(id, registration, f.viewer());
        var told = NeedForm.filled(needs.of(registration));
        told.form().fill("told-by", page.name());
        return Answer.page(templates.needWords(f, page, told));
    }

    @PostMapping("/{registration}/words")
    @Allow(value = Who.COORDINATOR, to = "write down what someone told that she needs, and how")
    ResponseEntity<?> update(
            Frame f,
            @PathVariable CourseInstanceId id,
            @PathVariable RegistrationId registration,
            Form form) {
        var page = persons.page(id, registration, f.viewer());
        var typed = new NeedForm(form);
        var way = form.choice("way", NeedWay.class);
        var by = NoPersonalNumber.line(form, "told-by", TOLD_BY);
        var wishes = typed.read();
        if (way == NeedWay.SELF) {
            form.wrong("way", "form.choose");
        }
        if (!form.ok()) {
            return Answer.invalid(templates.needWords(f, page, typed));
        }
        var told = new Told(Objects.requireNonNull(way), by, f.viewer().person());
        needs.note(page.registration(), wishes, told, f.viewer());
        return Answer.done(f, page.path(), "need.done.noted");
    }
}
