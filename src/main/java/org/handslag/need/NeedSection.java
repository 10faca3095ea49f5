package org.handslag.need;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** How many needs stand open, on the page of the instance. Counts alone, so nobody is read. */
@Component
@Order(30)
class NeedSection implements InstanceSection {
    private final Needs needs;
    private final Templates templates;
    private final Clock clock;

    NeedSection(Needs needs, Templates templates, Clock clock) {
        this.needs = needs;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance instance) {
        var cleared = clock.instant().isAfter(instance.ends().plus(NeedClearing.KEPT));
        return instance.isCancelled() || !instance.isPublished() || cleared
                ? Optional.empty()
                : Optional.of(
                        templates.needSection(
                                f, instance, needs.counts(instance.id(), f.viewer())));
    }
}
