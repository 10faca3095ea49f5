package org.handslag.reminder;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What was and will be sent around a date, on its page. */
@Component
@Order(34)
class TimelineSection implements InstanceSection {
    private final TimelineReach reach;
    private final TimelineRows rows;
    private final Templates templates;

    TimelineSection(TimelineReach reach, TimelineRows rows, Templates templates) {
        this.reach = reach;
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance instance) {
        if (!f.viewer().has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var lines = rows.of(instance, f.home().zone());
        return Optional.of(templates.reminderSection(f, reach.head(instance), lines));
    }
}
