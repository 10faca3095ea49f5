package org.handslag.statement;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.hours.HourRights;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to the months of the mentor's hours. */
@Component
@Order(61)
class StatementSection implements CircleSection {
    private final Templates templates;

    StatementSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        return view.sees(CircleItem.HOURS) && HourRights.of(view).leads()
                ? Optional.of(templates.statementSection(f, view.path() + "/statements"))
                : Optional.empty();
    }
}
