package org.handslag.handover;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.Standing;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/**
 * On the page of a circle: what whoever comes should know, and the way to ask for another mentor;
 * for a coordinator, that one is asked for.
 */
@Component
@Order(41)
class HandoverSection implements CircleSection {
    private final HandoverPages pages;
    private final MentorWishes wishes;
    private final Templates templates;

    HandoverSection(HandoverPages pages, MentorWishes wishes, Templates templates) {
        this.pages = pages;
        this.wishes = wishes;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        if (view.role() == null) {
            return coordinated(f, view);
        }
        if (view.standing() == Standing.UNPROMISED || !view.sees(CircleItem.HANDOVER)) {
            return Optional.empty();
        }
        var page = pages.page(view, Form.empty());
        var consultant = view.role() == CircleRole.CONSULTANT;
        return page.seen().isEmpty() && !page.canAsk() && !(consultant && !page.wishes().isEmpty())
                ? Optional.empty()
                : Optional.of(templates.handoverSection(f, page));
    }

    private Optional<JteModel> coordinated(Frame f, CircleView view) {
        Set<CircleRole> asked =
                view.mentorship().hasEnded() ? Set.of() : wishes.of(view.mentorship().id());
        var page = new HandoverPage(view, List.of(), asked, Form.empty());
        return asked.isEmpty() ? Optional.empty() : Optional.of(templates.handoverSection(f, page));
    }
}
