package org.handslag.ending;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Standing;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle that is near its end or has ended: the way to all that belongs there. */
@Component
@Order(90)
class EndingSection implements CircleSection {
    private final EndingRows rows;
    private final Templates templates;

    EndingSection(EndingRows rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        if (view.standing() == Standing.UNPROMISED) {
            return Optional.empty();
        }
        var ending = new EndingView(view, rows.planned(view.mentorship().id()));
        return ending.isOpen() ? Optional.of(templates.endingSection(f, ending)) : Optional.empty();
    }
}
