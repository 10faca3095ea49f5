package org.handslag.proof;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to what is proven, for consultant and coordinator. */
@Component
@Order(90)
class ProofSection implements CircleSection {
    private final Templates templates;

    ProofSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.role() == null || view.role() == CircleRole.CONSULTANT
                ? Optional.of(templates.proofSection(f, view.path() + "/proof"))
                : Optional.empty();
    }
}
