package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On the page of a circle: the way to how its mentee learns best. A way only, so that she reads of
 * those who have looked at her card, not of those who passed by.
 */
@Component
@Order(1)
class CircleCardSection implements CircleSection {
    private final Circles circles;
    private final Templates templates;

    CircleCardSection(Circles circles, Templates templates) {
        this.circles = circles;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return circles.place(view)
                .filter(place -> place.role() != CircleRole.MENTEE && place.sees(CircleItem.CARD))
                .map(place -> templates.learningCircleSection(f, place));
    }
}
