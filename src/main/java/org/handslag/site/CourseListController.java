package org.handslag.site;

import java.time.Clock;
import org.handslag.ui.Form;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import pages.Templates;

@Page
class CourseListController {
    private final CourseDates dates;
    private final Templates templates;
    private final Clock clock;

    CourseListController(CourseDates dates, Templates templates, Clock clock) {
        this.dates = dates;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/courses")
    @Allow(
            value = Who.VISITOR,
            to = "find the next course by place, month, language and free seats")
    ResponseEntity<?> index(Frame f, Form asked) {
        var coming = dates.coming(clock.instant());
        var found = CourseFilter.of(asked).among(coming, f.home().zone());
        var list = CourseList.of(found, coming.size(), asked, CourseFilter.choices(coming, f));
        return Answer.open(templates.siteCourses(f, list));
    }
}
