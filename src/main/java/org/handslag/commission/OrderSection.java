package org.handslag.commission;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Who ordered a date and what it prepares, on its page. */
@Component
@Order(4)
class OrderSection implements InstanceSection {
    private final Standings standings;
    private final Templates templates;

    OrderSection(Standings standings, Templates templates) {
        this.standings = standings;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance instance) {
        return f.viewer().has(Role.COORDINATOR)
                ? standings
                        .of(instance.id())
                        .map(standing -> templates.commissionSection(f, standing))
                : Optional.empty();
    }
}
