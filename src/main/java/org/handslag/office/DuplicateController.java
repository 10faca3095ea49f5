package org.handslag.office;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.Scheduling;
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

/** The same once more, on another day. */
@Page
class DuplicateController {
    private final Reach reach;
    private final Scheduling scheduling;
    private final Templates templates;
    private final Clock clock;

    DuplicateController(Reach reach, Scheduling scheduling, Templates templates, Clock clock) {
        this.reach = reach;
        this.scheduling = scheduling;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/instances/{id}/duplicate")
    @Allow(value = Who.COORDINATOR, to = "begin to copy a course date to another day")
    ResponseEntity<?> blank(Frame f, @PathVariable CourseInstanceId id) {
        return Answer.page(templates.officeDuplicate(f, reach.instance(f, id), Form.empty()));
    }

    @PostMapping("/instances/{id}/duplicate")
    @Allow(value = Who.COORDINATOR, to = "copy a course date with all its settings")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id, Form form) {
        var instance = reach.instance(f, id);
        var copy = copy(f, instance, form);
        return copy == null
                ? Answer.invalid(templates.officeDuplicate(f, instance, form))
                : Answer.done(f, "/instances/" + copy.id(), "office.duplicated");
    }

    private @Nullable CourseInstance copy(Frame f, CourseInstance instance, Form form) {
        var day = form.date("day");
        if (day != null
                && day.atStartOfDay(f.home().zone()).toInstant().isBefore(clock.instant())
                && !form.ticked("past")) {
            form.wrong("past", "office.past-asked");
        }
        if (day == null || !form.ok()) {
            return null;
        }
        var course = reach.of(instance);
        var copies = new CourseInstance[1];
        Refused.unless(
                form,
                "day",
                () -> copies[0] = scheduling.duplicate(instance, course, day, f.viewer()));
        return copies[0];
    }
}
