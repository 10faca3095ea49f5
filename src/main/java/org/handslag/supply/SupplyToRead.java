package org.handslag.supply;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.scope.Role;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way to what people can do, from a job consultant's own page. */
@Component
@Order(56)
class SupplyToRead implements MySection {
    private final Templates templates;

    SupplyToRead(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        return f.viewer().has(Role.JOB_CONSULTANT)
                ? Optional.of(templates.supplyWay(f))
                : Optional.empty();
    }
}
