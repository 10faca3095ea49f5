package org.handslag.attendance;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from an instance to its days. */
@Component
@Order(40)
class DaySection implements InstanceSection {
    private final Templates templates;

    DaySection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        return instance.isCancelled() || instance.publishedAt() == null
                ? Optional.empty()
                : Optional.of(templates.attendanceSection(frame, instance));
    }
}
