package org.handslag.shelter;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of someone of the staff: that she is named for a protected identity. */
@Component
@Order(40)
class MyShelters implements MySection {
    private final Shelters shelters;
    private final Templates templates;

    MyShelters(Shelters shelters, Templates templates) {
        this.shelters = shelters;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        if (!f.viewer().isStaff()) {
            return Optional.empty();
        }
        var mine =
                shelters.all().stream().filter(shelter -> shelter.isHandledBy(f.viewer())).count();
        return mine == 0 ? Optional.empty() : Optional.of(templates.shelterMine(f, mine));
    }
}
