package org.handslag.office;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
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
import pages.Templates;

@Page
class SizeController {
    private final Reach reach;
    private final InstanceList list;
    private final Scheduling scheduling;
    private final Templates templates;
    private final Clock clock;

    SizeController(
            Reach reach,
            InstanceList list,
            Scheduling scheduling,
            Templates templates,
            Clock clock) {
        this.reach = reach;
        this.list = list;
        this.scheduling = scheduling;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}/size")
    @Allow(value = Who.COORDINATOR, to = "begin to change how many seats there are")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseInstanceId id) {
        var instance = reach.instance(f, id);
        return Answer.page(page(f, instance, filled(f, instance), list.seats(instance)));
    }

    @PostMapping("/instances/{id}/size")
    @Allow(value = Who.COORDINATOR, to = "change how many seats there are")
    ResponseEntity<?> update(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        var seats = list.seats(instance);
        var typed = new InstanceForm(form, f, clock.instant());
        var size = typed.size(instance.day(f.home().zone()));
        if (!form.ok()) {
            return Answer.invalid(page(f, instance, form, seats));
        }
        if (!typed.isOf(instance)) {
            Overtaken.tell(form, filled(f, instance), List.of("capacity", "minimum", "decideBy"));
            return Answer.refused(page(f, instance, form, seats));
        }
        return Refused.unless(form, "capacity", () -> scheduling.resize(instance, size, f.viewer()))
                ? Answer.done(f, "/instances/" + id, "office.resized")
                : Answer.refused(page(f, instance, form, seats));
    }

    private JteModel page(Frame f, CourseInstance instance, Form form, SeatFigures seats) {
        return templates.officeSize(f, instance, form, seats);
    }

    private Form filled(Frame f, CourseInstance instance) {
        return new InstanceForm(Form.empty(), f, clock.instant())
                .fill(instance.size())
                .form()
                .fill(Overtaken.VERSION, instance.version());
    }
}
