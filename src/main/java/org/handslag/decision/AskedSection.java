package org.handslag.decision;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.handslag.home.MySection;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On "my page": what I am asked as a mentor, or as a contact of a workplace. */
@Component
@Order(4)
class AskedSection implements MySection {
    private final ChoiceReach reach;
    private final Templates templates;

    AskedSection(ChoiceReach reach, Templates templates) {
        this.reach = reach;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f) {
        var asked =
                reach.askedOf(f.viewer()).stream().flatMap(one -> mine(f, one).stream()).toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.decisionAskedSection(f, asked));
    }

    /** Only what waits for her. */
    private List<MentorChoice> mine(Frame f, Choosing choosing) {
        return choosing.choices().stream()
                .filter(one -> one.asks().filter(party -> isAsked(f, one, party)).isPresent())
                .toList();
    }

    private boolean isAsked(Frame f, MentorChoice choice, ChoiceParty party) {
        boolean mentor = choice.mentor().equals(f.viewer().self());
        return switch (party) {
            case MENTEE -> false;
            case MENTOR -> mentor;
            case EMPLOYER -> !mentor && reach.isContactOf(choice, f.viewer());
        };
    }
}
