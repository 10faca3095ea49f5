package org.handslag.wellbeing;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Standing;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the way to how it is going. */
@Component
@Order(3)
class WellbeingSection implements CircleSection {
    private final WellbeingStates states;
    private final Templates templates;

    WellbeingSection(WellbeingStates states, Templates templates) {
        this.states = states;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        var mentors =
                view.role() == CircleRole.MENTOR
                        && (view.standing() == Standing.WITHIN
                                || view.standing() == Standing.AFTER);
        if (!mentors && !view.sees(CircleItem.WELLBEING)) {
            return Optional.empty();
        }
        return Optional.of(templates.wellbeingSection(f, view, reasons(view)));
    }

    /** The consultant is told on top of the page; where there is none, those of the office here. */
    private Set<CallReason> reasons(CircleView view) {
        var office = view.role() == null && !view.mentorship().hasEnded();
        return office && view.circle().holder(CircleRole.CONSULTANT, view.today()).isEmpty()
                ? states.of(view.mentorship().id(), view.today()).reasons()
                : Set.of();
    }
}
