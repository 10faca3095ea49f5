package org.handslag.evaluation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * What earlier dates wished of this one, the earlier result beside the new one, and the way to the
 * harvest.
 */
@Component
@Order(65)
class HarvestSection implements InstanceSection {
    private final Desk desk;
    private final Answered answered;
    private final Harvests harvests;
    private final Templates templates;

    HarvestSection(Desk desk, Answered answered, Harvests harvests, Templates templates) {
        this.desk = desk;
        this.answered = answered;
        this.harvests = harvests;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance date) {
        if (date.isCancelled()) {
            return Optional.empty();
        }
        var waiting = desk.waiting(date);
        var here = answered.of(date.id()).orElse(null);
        var held = desk.isHeld(date);
        if (waiting.isEmpty() && here == null && !held) {
            return Optional.empty();
        }
        var comparison = answered.before(date).map(then -> Comparison.of(then, here)).orElse(null);
        return Optional.of(
                templates.evaluationSection(
                        frame,
                        date,
                        waiting,
                        comparison,
                        held,
                        here == null ? null : harvests.of(date.id())));
    }
}
