package org.handslag.goal;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to the goals. */
@Component
@Order(20)
class GoalSection implements CircleSection {
    private final Templates templates;

    GoalSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.sees(CircleItem.GOALS)
                ? Optional.of(templates.goalCircleSection(f, view))
                : Optional.empty();
    }
}
