package org.handslag.transfer;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** What participants take into their own work, in numbers, on the coordinator's page of a date. */
@Component
@Order(63)
public class TransferSection implements InstanceSection {
    private final TransferRows rows;
    private final Templates templates;
    private final Clock clock;

    TransferSection(TransferRows rows, Templates templates, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Optional<JteModel> section(Frame f, CourseInstance date) {
        return date.isCancelled()
                        || !date.hasBegun(clock.instant())
                        || !f.viewer().has(Role.COORDINATOR)
                ? Optional.empty()
                : Optional.of(templates.transferSection(f, date, rows.count(date.id())));
    }

    /** With what may be read of it; for the page of a date's evaluation. */
    public JteModel whole(Frame f, CourseInstance date) {
        var count = rows.count(date.id());
        return templates.transferTold(f, count, rows.words(date.id(), count));
    }
}
