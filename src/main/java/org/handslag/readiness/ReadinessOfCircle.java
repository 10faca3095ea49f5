package org.handslag.readiness;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle, for those who can do something about it: how ready the workplace is. */
@Component
@Order(8)
class ReadinessOfCircle implements CircleSection {
    private final ReadinessRows rows;
    private final Templates templates;

    ReadinessOfCircle(ReadinessRows rows, Templates templates) {
        this.rows = rows;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        var role = view.role();
        var asked = role == null || role == CircleRole.EMPLOYER || role == CircleRole.CONSULTANT;
        if (!asked || view.mentorship().hasEnded()) {
            return Optional.empty();
        }
        var workplace = view.mentorship().workplace();
        var latest = rows.latest(workplace).orElse(null);
        var due = ReadinessDue.of(latest == null ? null : latest.day(), true, view.today());
        return Optional.of(templates.readinessOfCircle(f, workplace, latest, due));
    }
}
