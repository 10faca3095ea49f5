package org.handslag.readiness;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.directory.Workplace;
import org.handslag.organisation.OrganisationSection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page that coordinators have of a workplace: how ready it was when it was looked at. */
@Component
@Order(16)
class ReadinessOfWorkplace implements OrganisationSection {
    private final ReadinessRows rows;
    private final Templates templates;

    ReadinessOfWorkplace(ReadinessRows rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        return Optional.empty();
    }

    @Override
    public Optional<JteModel> section(Frame f, Workplace workplace) {
        var latest = rows.latest(workplace.id()).orElse(null);
        return Optional.of(templates.readinessSection(f, workplace.id(), latest));
    }
}
