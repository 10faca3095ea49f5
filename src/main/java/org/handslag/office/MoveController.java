package org.handslag.office;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
import org.handslag.course.Whereabouts;
import org.handslag.ui.Form;
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
import pages.Templates;

/** A new date, time or place: first shown with whom it touches, then done. */
@Page
class MoveController {
    private static final String SURE = "sure";

    private final Reach reach;
    private final InstanceList list;
    private final FormPages forms;
    private final Scheduling scheduling;
    private final Templates templates;
    private final Clock clock;

    MoveController(
            Reach reach,
            InstanceList list,
            FormPages forms,
            Scheduling scheduling,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.list = list;
        this.forms = forms;
        this.scheduling = scheduling;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}/move")
    @Allow(value = Who.COORDINATOR, to = "begin to move a course date")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseInstanceId id) {
        var instance = reach.instance(f, id);
        return Answer.page(forms.move(f, instance, filled(f, instance)));
    }

    @PostMapping("/instances/{id}/move")
    @Allow(value = Who.COORDINATOR, to = "move a course date, after seeing whom it touches")
    ResponseEntity<?> update(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        if (OfficeFields.asksForMore(form)) {
            return Answer.page(forms.move(f, instance, form));
        }
        var there = forms.where(form).read(instance.where(), f, clock.instant());
        if (there == null) {
            return Answer.invalid(forms.move(f, instance, form));
        }
        if (!form.value(Overtaken.VERSION).equals(String.valueOf(instance.version()))) {
            return overtaken(f, instance, form);
        }
        if (instance.where().isSameAs(there)) {
            return Answer.done(f, "/instances/" + id, "office.not-moved");
        }
        if (!form.ticked(SURE)) {
            var seats = list.seats(instance);
            return Answer.page(forms.movePreview(f, instance, there, seats, form));
        }
        return move(f, instance, there, form);
    }

    private ResponseEntity<?> move(Frame f, CourseInstance instance, Whereabouts there, Form form) {
        return Refused.unless(form, "day0", () -> scheduling.move(instance, there, f.viewer()))
                ? Answer.done(f, "/instances/" + instance.id(), "office.moved")
                : Answer.refused(forms.move(f, instance, form));
    }

    private ResponseEntity<?> overtaken(Frame f, CourseInstance saved, Form form) {
        var now = filled(f, saved);
        Overtaken.tell(
                form, now, OfficeFields.where(form), (field, value) -> forms.told(f, field, value));
        return Answer.refused(forms.move(f, saved, form));
    }

    private Form filled(Frame f, CourseInstance instance) {
        return forms.where(Form.empty())
                .fill(instance.where(), f)
                .form()
                .fill(Overtaken.VERSION, instance.version());
    }
}
