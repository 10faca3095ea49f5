package org.handslag.transfer;

import java.util.Map;
import org.handslag.course.Course;
import org.handslag.course.CourseId;
import org.handslag.course.Courses;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import pages.Templates;

/** When those who were at a course are asked how it went. */
@Page
@RequestMapping("/curriculum/{id}/transfer")
class AskingDaysController {
    private static final String DAYS = "days";

    private final Courses courses;
    private final AskingDays chosen;
    private final Journal journal;
    private final Templates templates;

    AskingDaysController(Courses courses, AskingDays chosen, Journal journal, Templates templates) {
        this.courses = courses;
        this.chosen = chosen;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping
    @Allow(value = Who.COORDINATOR, to = "see when participants are asked how it went")
    ResponseEntity<?> edit(Frame f, @PathVariable CourseId id) {
        var course = course(f, id);
        return Answer.page(
                templates.transferDays(f, course, Form.empty().fill(DAYS, chosen.of(id))));
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "choose when participants are asked how it went")
    ResponseEntity<?> update(Frame f, @PathVariable CourseId id, Form form) {
        var course = course(f, id);
        var days = form.number(DAYS, 1, AskingDays.MOST);
        if (!form.ok()) {
            return Answer.invalid(templates.transferDays(f, course, form));
        }
        var before = chosen.of(id);
        chosen.choose(id, days);
        journal.changed(
                f.viewer(),
                "course.transfer",
                new Subject("course", id.value()),
                Map.of(DAYS, before),
                Map.of(DAYS, days));
        return Answer.done(f, "/curriculum/" + id + "/transfer", "transfer.done.days");
    }

    private Course course(Frame f, CourseId id) {
        return courses.find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }
}
