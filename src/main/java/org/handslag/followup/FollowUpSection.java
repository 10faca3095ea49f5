package org.handslag.followup;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to its follow-up. Asks nothing. */
@Component
@Order(40)
class FollowUpSection implements CircleSection {
    private final Templates templates;

    FollowUpSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.sees(CircleItem.FOLLOW_UP)
                ? Optional.of(templates.followupSection(f, view))
                : Optional.empty();
    }
}
