package org.handslag.transfer;

import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pages.Templates;

/** What became of what the participants of a date wanted to do: numbers, and released words. */
@Page
class TransferController {
    private final CourseInstances instances;
    private final Courses courses;
    private final AskingDays chosen;
    private final TransferSection section;
    private final Templates templates;

    TransferController(
            CourseInstances instances,
            Courses courses,
            AskingDays chosen,
            TransferSection section,
            Templates templates) {
        this.instances = instances;
        this.courses = courses;
        this.chosen = chosen;
        this.section = section;
        this.templates = templates;
    }

    @GetMapping("/instances/{id}/transfer")
    @Allow(value = Who.COORDINATOR, to = "see how it went for the participants of a date")
    ResponseEntity<?> show(Frame f, @PathVariable CourseInstanceId id) {
        var date =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        var course = courses.find(date.course()).orElseThrow();
        var days = chosen.of(course.id());
        var told = section.whole(f, date);
        return Answer.page(templates.transferDate(f, date, course, days, told));
    }
}
