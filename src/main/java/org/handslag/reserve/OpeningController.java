package org.handslag.reserve;

import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDateTime;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.LocalTimes;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** When, or that now, seats that are kept and unused are opened to everyone. */
@Page
@RequestMapping("/instances/{id}/opening")
class OpeningController {
    private static final int MOST = 2000;

    private final CourseInstances instances;
    private final Reserves reserves;
    private final Openings openings;
    private final Opener opener;
    private final Leaves leaves;
    private final Templates templates;

    OpeningController(
            CourseInstances instances,
            Reserves reserves,
            Openings openings,
            Opener opener,
            Leaves leaves,
            Templates templates) {
        this.instances = instances;
        this.reserves = reserves;
        this.openings = openings;
        this.opener = opener;
        this.leaves = leaves;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "begin to open unused seats of a kept date to everyone")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        var instance = instance(f, id);
        var form = Form.empty().fill("how-many", "ALL").fill("time", "09:00");
        openings.planned(id)
                .ifPresent(
                        planned -> {
                            var at = f.local(planned.at());
                            form.fill("day", at.toLocalDate()).fill("time", at.toLocalTime());
                            if (planned.seats() != null) {
                                form.fill("how-many", "SOME").fill("seats", planned.seats());
                            }
                        });
        return Answer.page(page(f, instance, form));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "plan when unused seats of a kept date are opened")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = instance(f, id);
        var seats = seats(form);
        var at = moment(f, form);
        if (form.ok() && at != null) {
            try {
                opener.plan(instance, at, seats, f.viewer());
            } catch (Refusal refusal) {
                form.wrong("day", refusal.key());
                return Answer.refused(page(f, instance, form));
            }
        }
        return form.ok()
                ? Answer.done(f, hub(id), "reserve.done.planned")
                : Answer.invalid(page(f, instance, form));
    }

    @GetMapping("/now")
    @Allow(value = Who.COORDINATOR, to = "read what happens when unused seats are opened at once")
    ResponseEntity<?> ask(Frame f, @PathVariable CourseInstanceId id) {
        var instance = instance(f, id);
        return Answer.page(nowPage(f, instance, Form.empty().fill("how-many", "ALL")));
    }

    @PostMapping("/now")
    @Allow(value = Who.COORDINATOR, to = "open unused seats of a kept date at once")
    ResponseEntity<?> open(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = instance(f, id);
        var seats = seats(form);
        if (!form.ok()) {
            return Answer.invalid(nowPage(f, instance, form));
        }
        try {
            opener.open(instance, seats, f.viewer());
        } catch (Refusal refusal) {
            form.wrong("how-many", refusal.key());
            return Answer.refused(nowPage(f, instance, form));
        }
        return Answer.done(f, hub(id), "reserve.done.opened");
    }

    @PostMapping("/withdrawal")
    @Allow(value = Who.COORDINATOR, to = "take back the planned opening of seats")
    ResponseEntity<?> delete(Frame f, @PathVariable CourseInstanceId id) {
        opener.drop(instance(f, id), f.viewer());
        return Answer.done(f, hub(id), "reserve.done.dropped");
    }

    private static @Nullable Integer seats(Form form) {
        return form.value("how-many").equals("SOME") ? form.number("seats", 1, MOST) : null;
    }

    private static @Nullable Instant moment(Frame f, Form form) {
        var day = form.date("day");
        var time = form.time("time");
        if (day == null || time == null) {
            return null;
        }
        var at = LocalTimes.moment(LocalDateTime.of(day, time), f.home().zone());
        if (at.isEmpty()) {
            form.wrong("time", "form.time");
        }
        return at.orElse(null);
    }

    private JteModel page(Frame f, CourseInstance instance, Form form) {
        var unused = opener.unused(instance, f.viewer());
        return templates.reserveOpening(f, instance, form, unused, leave(instance));
    }

    private JteModel nowPage(Frame f, CourseInstance instance, Form form) {
        var unused = opener.unused(instance, f.viewer());
        return templates.reserveNow(f, instance, form, unused, leave(instance));
    }

    private OpeningLeave.@Nullable Leave leave(CourseInstance instance) {
        return leaves.of(instance.id()).orElse(null);
    }

    private CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .filter(instance -> reserves.of(id).isPresent())
                .orElseThrow(NotVisible::new);
    }

    private static String hub(CourseInstanceId id) {
        return "/instances/" + id;
    }
}
