package org.handslag.office;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
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

@Page
class InstanceEditController {
    private static final List<String> LINES =
            List.of(
                    "language",
                    "leader",
                    "contactName",
                    "contactEmail",
                    "contactTelephone",
                    "opens",
                    "closes",
                    "cancelUntil",
                    "namesDue",
                    "promotion",
                    "approval",
                    "answerDays");

    private final Reach reach;
    private final FormPages forms;
    private final Scheduling scheduling;
    private final Clock clock;

    InstanceEditController(Reach reach, FormPages forms, Scheduling scheduling, Clock clock) {
        this.reach = reach;
        this.forms = forms;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}/edit")
    @Allow(value = Who.COORDINATOR, to = "begin to change a course date")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseInstanceId id) {
        var instance = reach.instance(f, id);
        return Answer.page(forms.edit(f, reach.of(instance), instance, filled(f, instance)));
    }

    @PostMapping("/instances/{id}")
    @Allow(
            value = Who.COORDINATOR,
            to = "change deadlines, cost, leader, contact and note of a course date")
    ResponseEntity<?> update(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        var typed = new InstanceForm(form, f, clock.instant());
        var details = typed.details(instance.starts(), instance.details());
        if (!form.ok()) {
            return Answer.invalid(forms.edit(f, reach.of(instance), instance, form));
        }
        if (!typed.isOf(instance)) {
            return overtaken(f, instance, form);
        }
        scheduling.edit(instance, details, f.viewer());
        return Answer.done(f, "/instances/" + id, "office.saved");
    }

    private ResponseEntity<?> overtaken(Frame f, CourseInstance saved, Form form) {
        var names =
                Stream.concat(
                                LINES.stream(),
                                f.home().languages().stream()
                                        .flatMap(
                                                l ->
                                                        Stream.of(
                                                                OfficeFields.cost(f).in(l),
                                                                OfficeFields.note(f).in(l))))
                        .toList();
        Overtaken.tell(form, filled(f, saved), names);
        return Answer.refused(forms.edit(f, reach.of(saved), saved, form));
    }

    private Form filled(Frame f, CourseInstance instance) {
        return new InstanceForm(Form.empty(), f, clock.instant())
                .fill(instance.details(), instance.starts())
                .form()
                .fill(Overtaken.VERSION, instance.version());
    }
}
