package org.handslag.offer;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way to what workplaces offer, from a job consultant's own page. */
@Component
@Order(55)
class OffersToRead implements MySection {
    private final Templates templates;

    OffersToRead(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return f.viewer().has(Role.JOB_CONSULTANT)
                ? Optional.of(templates.offerMine(f))
                : Optional.empty();
    }
}
