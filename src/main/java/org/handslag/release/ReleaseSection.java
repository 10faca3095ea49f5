package org.handslag.release;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Standing;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to who is let know what. It asks no statement. */
@Component
@Order(2)
class ReleaseSection implements CircleSection {
    private final Templates templates;

    ReleaseSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        var role = view.role();
        return role != null && role.promises() && view.standing() == Standing.UNPROMISED
                ? Optional.empty()
                : Optional.of(templates.releaseSection(f, view));
    }
}
