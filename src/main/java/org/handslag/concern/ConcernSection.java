package org.handslag.concern;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to tell of a worry. The same for all, whether there is one. */
@Component
@Order(42)
class ConcernSection implements CircleSection {
    private final Templates templates;

    ConcernSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.acts() || view.sees(CircleItem.CONCERN)
                ? Optional.of(templates.concernSection(f, view))
                : Optional.empty();
    }
}
