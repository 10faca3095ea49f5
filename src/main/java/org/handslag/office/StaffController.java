package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.StaffKind;
import org.handslag.course.Staffing;
import org.handslag.scope.PersonId;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pages.Templates;

@Page
class StaffController {
    private final Reach reach;
    private final InstancePages pages;
    private final Staffing staffing;
    private final Candidates candidates;
    private final Templates templates;

    StaffController(
            Reach reach,
            InstancePages pages,
            Staffing staffing,
            Candidates candidates,
            Templates templates) {
        this.reach = reach;
        this.pages = pages;
        this.staffing = staffing;
        this.candidates = candidates;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/staff")
    @Allow(value = Who.COORDINATOR, to = "see who works at a course date")
    ResponseEntity<?> index(Frame f, @PathVariable CourseInstanceId id) {
        return Answer.page(page(f, reach.instance(f, id), Form.empty()));
    }

    @PostMapping("/instances/{id}/staff")
    @Allow(value = Who.COORDINATOR, to = "give someone work at a course date")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        var kind = form.choice("kind", StaffKind.class);
        var person = person(form);
        if (kind == null || person == null) {
            return Answer.invalid(page(f, instance, form));
        }
        staffing.assign(instance, kind, person, f.viewer());
        return Answer.done(f, "/instances/" + id + "/staff", "office.staffed");
    }

    @PostMapping("/instances/{id}/staff/{seat}/removal")
    @Allow(value = Who.COORDINATOR, to = "take someone off a course date")
    ResponseEntity<?> delete(Frame f, @PathVariable CourseInstanceId id, @PathVariable UUID seat) {
        staffing.release(reach.instance(f, id), seat, f.viewer());
        return Answer.done(f, "/instances/" + id + "/staff", "office.unstaffed");
    }

    /** Chosen from the list, or found by an address of someone who is known. */
    private @Nullable PersonId person(Form form) {
        if (form.value("email").isBlank()) {
            return known(form, form.parsed("person", "form.choose", PersonId::of));
        }
        var found = candidates.byEmail(form.line("email", 200));
        if (found.isEmpty()) {
            form.wrong("email", "office.nobody-has-it");
        }
        return found.orElse(null);
    }

    private @Nullable PersonId known(Form form, @Nullable PersonId chosen) {
        if (chosen == null || candidates.isKnown(chosen)) {
            return chosen;
        }
        form.wrong("person", "form.choose");
        return null;
    }

    private JteModel page(Frame f, CourseInstance instance, Form form) {
        var others = candidates.all(f.home().zone());
        return templates.officeStaff(f, instance, pages.staff(instance), form, others);
    }
}
