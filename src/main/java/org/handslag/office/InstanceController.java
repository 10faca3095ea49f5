package org.handslag.office;

import java.time.Clock;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
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
import pages.Templates;

@Page
class InstanceController {
    private final Reach reach;
    private final InstancePages pages;
    private final FormPages forms;
    private final Scheduling scheduling;
    private final Templates templates;
    private final Clock clock;

    InstanceController(
            Reach reach,
            InstancePages pages,
            FormPages forms,
            Scheduling scheduling,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.pages = pages;
        this.forms = forms;
        this.scheduling = scheduling;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}")
    @Allow(value = Who.COORDINATOR, to = "see all that is known of a course date")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        return Answer.page(templates.officeInstance(f, pages.of(f, reach.instance(f, id))));
    }

    @GetMapping("/curriculum/{id}/instances/new")
    @Allow(value = Who.COORDINATOR, to = "begin to plan a course date")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseId id) {
        var course = reach.course(f, id);
        return Answer.page(forms.newInstance(f, course, forms.started(f, course)));
    }

    @PostMapping("/curriculum/{id}/instances")
    @Allow(value = Who.COORDINATOR, to = "plan a course date")
    ResponseEntity<?> create(Frame f, @PathVariable CourseId id, Form form) {
        var course = reach.course(f, id);
        if (OfficeFields.asksForMore(form)) {
            return Answer.page(forms.newInstance(f, course, form));
        }
        var plan = new InstanceForm(form, f, clock.instant()).plan(forms.where(form));
        if (plan == null) {
            return Answer.invalid(forms.newInstance(f, course, form));
        }
        var draft = scheduling.create(course, plan, f.viewer());
        return Answer.done(f, "/instances/" + draft.id(), "office.created");
    }
}
