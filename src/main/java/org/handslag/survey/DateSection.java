package org.handslag.survey;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The evaluation of a date, on the coordinator's page of it. */
@Component
@Order(60)
class DateSection implements InstanceSection {
    private final Rounds rounds;
    private final DateAsking asking;
    private final Templates templates;
    private final Clock clock;

    DateSection(Rounds rounds, DateAsking asking, Templates templates, Clock clock) {
        this.rounds = rounds;
        this.asking = asking;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        if (!instance.isPublished() || instance.isCancelled()) {
            return Optional.empty();
        }
        var round = rounds.about(DateAsking.subject(instance.id())).stream().findFirst();
        var survey = asking.survey(instance).orElse(null);
        return Optional.of(
                round.map(one -> templates.surveySection(frame, one, rounds.answered(one)))
                        .orElseGet(
                                () ->
                                        templates.surveyNotYet(
                                                frame,
                                                instance,
                                                survey,
                                                instance.isOver(clock.instant()))));
    }
}
