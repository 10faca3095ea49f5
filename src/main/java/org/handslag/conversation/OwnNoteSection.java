package org.handslag.conversation;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.CircleSection;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.web.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the page of a circle: the mentor's way to her own notes, and the mentee's to ask for them. */
@Component
@Order(22)
class OwnNoteSection implements CircleSection {
    private final OwnNoteAskings askings;
    private final Templates templates;

    OwnNoteSection(OwnNoteAskings askings, Templates templates) {
        this.askings = askings;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> section(Frame f, CircleView view) {
        if (view.role() == CircleRole.MENTEE) {
            return haveGone(view)
                    ? Optional.empty()
                    : Optional.of(templates.conversationNoteSection(f, view, false));
        }
        if (!OwnNotePages.hasNotes(view)) {
            return Optional.empty();
        }
        var asked = askings.isAsked(f.viewer().self(), view.mentorship().id());
        return Optional.of(templates.conversationNoteSection(f, view, asked));
    }

    /** Notes are deleted when it closes for mentors: then there is nothing left to ask for. */
    private static boolean haveGone(CircleView view) {
        var end = view.mentorship().end();
        return end != null && view.today().isAfter(end.day().plusWeeks(view.circle().weeks()));
    }
}
