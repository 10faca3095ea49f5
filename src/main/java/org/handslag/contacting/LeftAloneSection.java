package org.handslag.contacting;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.directory.Organisation;
import org.handslag.organisation.OrganisationSection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Which of an employer's contacts want no more invitations and questions, on its page. */
@Component
@Order(15)
class LeftAloneSection implements OrganisationSection {
    private final LeftAlone alone;
    private final Templates templates;

    LeftAloneSection(LeftAlone alone, Templates templates) {
        this.alone = alone;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, Organisation organisation) {
        if (!f.viewer().has(Role.COORDINATOR)) {
            return Optional.empty();
        }
        var hers = alone.of(organisation.id());
        return hers.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.contactingLeftAlone(f, organisation, hers));
    }
}
