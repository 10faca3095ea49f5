package org.handslag.survey;

import java.time.Clock;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.web.Allow;
import org.handslag.web.Answer;
import org.handslag.web.Frame;
import org.handslag.web.Page;
import org.handslag.web.Who;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sends the evaluation of a date at once, without waiting for the morning. */
@Page
@RequestMapping("/instances/{id}/survey")
class DateSurveyController {
    private final CourseInstances instances;
    private final DateAsking asking;
    private final Clock clock;

    DateSurveyController(CourseInstances instances, DateAsking asking, Clock clock) {
        this.instances = instances;
        this.asking = asking;
        this.clock = clock;
    }

    @PostMapping
    @Allow(value = Who.COORDINATOR, to = "send the evaluation of a date that is over")
    ResponseEntity<?> create(Frame f, @PathVariable CourseInstanceId id) {
        var instance =
                instances
                        .find(id, f.viewer().programmes(Role.COORDINATOR))
                        .orElseThrow(NotVisible::new);
        if (!instance.isOver(clock.instant()) || instance.isCancelled()) {
            throw new Refusal("survey.refused.not-over");
        }
        var round =
                asking.ask(instance, f.viewer())
                        .orElseThrow(() -> new Refusal("survey.refused.nobody"));
        return Answer.done(f, round.path(), "survey.done.asked");
    }
}
