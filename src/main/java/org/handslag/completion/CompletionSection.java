package org.handslag.completion;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Who has completed, on the coordinator's page of an instance that has begun. */
@Component
@Order(50)
class CompletionSection implements InstanceSection {
    private final Holders holders;
    private final Templates templates;
    private final Clock clock;

    CompletionSection(Holders holders, Templates templates, Clock clock) {
        this.holders = holders;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        return instance.hasBegun(clock.instant()) && !instance.isCancelled()
                ? Optional.of(
                        templates.completionSection(
                                frame, instance, holders.of(frame.viewer(), instance)))
                : Optional.empty();
    }
}
