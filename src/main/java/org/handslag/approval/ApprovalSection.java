package org.handslag.approval;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.InstanceSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** How many wait for an answer at a date, and what approval means there. */
@Component
@Order(9)
class ApprovalSection implements InstanceSection {
    private final Applicants applicants;
    private final Templates templates;

    ApprovalSection(Applicants applicants, Templates templates) {
        this.applicants = applicants;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame frame, CourseInstance instance) {
        var waiting = applicants.of(instance.id());
        return instance.details().approval().needed() || !waiting.isEmpty()
                ? Optional.of(templates.approvalSection(frame, instance, waiting))
                : Optional.empty();
    }
}
