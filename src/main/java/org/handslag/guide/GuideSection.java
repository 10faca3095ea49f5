package org.handslag.guide;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On the page of a circle: what helps now, for those who guide, and the way to the compendium for
 * all.
 */
@Component
@Order(0)
class GuideSection implements CircleSection {
    private final AgreedEnds ends;
    private final Templates templates;

    GuideSection(AgreedEnds ends, Templates templates) {
        this.ends = ends;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        var now = guides(view) ? now(view) : Optional.<GuideMoment>empty();
        return Optional.of(templates.guideCircleSection(f, view, now.orElse(null)));
    }

    private Optional<GuideMoment> now(CircleView view) {
        var mentorship = view.mentorship();
        var until = ends.of(mentorship.id()).orElse(null);
        return GuideMoment.of(mentorship, until, view.today());
    }

    private static boolean guides(CircleView view) {
        return view.role() == CircleRole.MENTOR
                || view.role() == CircleRole.STAND_IN
                || view.role() == CircleRole.EMPLOYER;
    }
}
