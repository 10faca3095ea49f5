package org.handslag.hours;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to the mentor's hours. */
@Component
@Order(60)
class HoursSection implements CircleSection {
    private final Templates templates;

    HoursSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.sees(CircleItem.HOURS)
                ? Optional.of(templates.hoursSection(f, HoursPage.path(view), HourRights.of(view)))
                : Optional.empty();
    }
}
