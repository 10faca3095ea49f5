package org.handslag.learning;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: how its mentee learns best, as far as she lets the reader see it. */
@Component
@Order(1)
class CircleCardSection implements CircleSection {
    private final Circles circles;
    private final CardPages pages;
    private final Templates templates;

    CircleCardSection(Circles circles, CardPages pages, Templates templates) {
        this.circles = circles;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return circles.place(view)
                .filter(place -> place.role() != CircleRole.MENTEE && place.sees(CircleItem.CARD))
                .map(place -> pages.circle(place, pages.seen(f, place, Form.empty())))
                .map(card -> templates.learningCircleSection(f, card));
    }
}
