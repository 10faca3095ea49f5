package org.handslag.registered;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from a date to who is registered on it, with what is not yet as it should be. */
@Component
@Order(10)
class RegisteredSection implements InstanceSection {
    private final RegisteredPages pages;
    private final Templates templates;

    RegisteredSection(RegisteredPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        var counts = pages.counts(instance);
        return instance.isPublished() || !counts.isEmpty()
                ? Optional.of(templates.registeredSection(frame, instance, counts))
                : Optional.empty();
    }
}
