package org.handslag.prerequisite;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.directory.People;
import org.handslag.directory.Person;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.ui.Form;
import org.handslag.ui.Option;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.handslag.wish.PersonFields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** What someone has learnt elsewhere and a coordinator approves as a course of ours. */
@Page
@RequestMapping("/people/{person}/equivalents")
class EquivalentController {
    private final People people;
    private final Courses courses;
    private final Equivalents equivalents;
    private final Approving approving;
    private final Surroundings around;
    private final Templates templates;

    EquivalentController(
            People people,
            Courses courses,
            Equivalents equivalents,
            Approving approving,
            Surroundings around,
            Templates templates) {
        this.people = people;
        this.courses = courses;
        this.equivalents = equivalents;
        this.approving = approving;
        this.around = around;
        this.templates = templates;
    }

    @GetMapping("/new")
    @Allow(value = Who.COORDINATOR, to = "begin to approve what someone has learnt elsewhere")
    ResponseEntity<?> blank(Frame f, @PathVariable PersonId person) {
        var found = visible(f, person);
        return Answer.page(page(f, found, Form.empty().fill("takenOn", around.today(f))));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "approve what someone has learnt elsewhere, with a reason")
    ResponseEntity<?> create(Frame f, @PathVariable PersonId person, Form form) {
        var found = visible(f, person);
        var course = course(f, form);
        var takenOn = form.date("takenOn");
        if (takenOn != null && takenOn.isAfter(around.today(f))) {
            form.wrong("takenOn", "prerequisite.not-yet");
        }
        var reason = PersonFields.reason(form);
        if (!form.ok() || course == null || takenOn == null) {
            return Answer.invalid(page(f, found, form));
        }
        var fresh = new Equivalents.Fresh(person, course, takenOn, reason);
        if (!approving.approve(fresh, f.viewer())) {
            form.wrong("course", "prerequisite.stands-already");
            return Answer.refused(page(f, found, form));
        }
        return Answer.done(f, "/people/" + person, "prerequisite.approved");
    }

    @PostMapping("/{equivalent}/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "take back that someone's learning elsewhere counts")
    ResponseEntity<?> withdraw(
            Frame f, @PathVariable PersonId person, @PathVariable EquivalentId equivalent) {
        visible(f, person);
        var found =
                equivalents.of(person, f.viewer()).stream()
                        .filter(one -> one.id().equals(equivalent))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        approving.withdraw(found, f.viewer());
        return Answer.done(f, "/people/" + person, "prerequisite.withdrawn");
    }

    private @Nullable CourseId course(Frame f, Form form) {
        var typed = form.value("course");
        var found = options(f).stream().filter(one -> one.value().equals(typed)).findFirst();
        if (found.isEmpty()) {
            form.wrong("course", "form.choose");
        }
        return found.map(one -> CourseId.of(one.value())).orElse(null);
    }

    private JteModel page(Frame f, Person person, Form form) {
        return templates.prerequisiteEquivalent(f, person, options(f), form);
    }

    private List<Option> options(Frame f) {
        return courses.all(f.viewer().programmes(Role.COORDINATOR)).stream()
                .map(course -> Option.of(course.id(), f.plain(course.title())))
                .toList();
    }

    private Person visible(Frame f, PersonId id) {
        var person = people.find(id).filter(one -> !one.isErased()).orElseThrow(NotVisible::new);
        around.read(f, id);
        return person;
    }
}
