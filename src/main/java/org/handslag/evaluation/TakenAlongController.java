package org.handslag.evaluation;

import org.handslag.course.CourseInstance;
import org.handslag.scope.NotVisible;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What the participants took with them from a date, or from a course over time. */
@Page
class TakenAlongController {
    private final Tellings tellings;
    private final Templates templates;

    TakenAlongController(Tellings tellings, Templates templates) {
        this.tellings = tellings;
        this.templates = templates;
    }

    @GetMapping("/courses/{slug}/taken-along")
    @Allow(value = Who.VISITOR, to = "read what the participants of a course took with them")
    ResponseEntity<?> show(Frame f, @PathVariable String slug) {
        var date = tellings.date(slug);
        if (date.isPresent()) {
            return ofDate(f, date.get());
        }
        var course = tellings.course(slug).orElseThrow(NotVisible::new);
        return Answer.open(templates.evaluationOfCourse(f, course, tellings.of(course)));
    }

    private ResponseEntity<?> ofDate(Frame f, CourseInstance date) {
        var course = tellings.course(date);
        var told = tellings.of(date).orElse(null);
        if (told == null && date.size().isShut()) {
            throw new NotVisible();
        }
        return Answer.open(templates.evaluationOfDate(f, course, date, told));
    }
}
