package org.handslag.progress;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Standing;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to how far it has come. */
@Component
@Order(4)
class ProgressSection implements CircleSection {
    private final Templates templates;

    ProgressSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        var mentors =
                view.role() == CircleRole.MENTOR
                        && (view.standing() == Standing.WITHIN
                                || view.standing() == Standing.AFTER);
        return mentors || view.sees(CircleItem.PROGRESS)
                ? Optional.of(templates.progressSection(f, view))
                : Optional.empty();
    }
}
