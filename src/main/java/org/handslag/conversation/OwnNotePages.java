package org.handslag.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.mentorship.MentorshipId;
import org.handslag.mentorship.Standing;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/**
 * Own notes for whoever wrote them and for the mentee. For all others, also the coordinator, the
 * page does not exist.
 */
@Component
class OwnNotePages {
    private final Circles circles;
    private final OwnNotes notes;
    private final OwnNoteAskings askings;

    OwnNotePages(Circles circles, OwnNotes notes, OwnNoteAskings askings) {
        this.circles = circles;
        this.notes = notes;
        this.askings = askings;
    }

    OwnNotePage page(Frame f, MentorshipId id, Form form) {
        var view = circles.seeing(CircleItem.FRAME, id, f);
        if (view.role() == CircleRole.MENTEE) {
            return new OwnNotePage(view, notes.shown(id), askings.of(id), false, form);
        }
        if (!hasNotes(view)) {
            throw new NotVisible();
        }
        var self = f.viewer().self();
        var own = view.sees(CircleItem.OWN_NOTES) ? notes.by(self, id) : List.<OwnNote>of();
        return new OwnNotePage(view, own, List.of(), askings.isAsked(self, id), form);
    }

    /** Mentor and stand-in: while they are within, and as long after as they could be asked. */
    static boolean hasNotes(CircleView view) {
        var guides = view.role() == CircleRole.MENTOR || view.role() == CircleRole.STAND_IN;
        return guides && (view.sees(CircleItem.OWN_NOTES) || view.standing() == Standing.AFTER);
    }

    OwnNotePage writing(Frame f, MentorshipId id, Form form) {
        return only(page(f, id, form), OwnNotePage::mayWrite);
    }

    OwnNotePage mentees(Frame f, MentorshipId id) {
        return only(page(f, id, Form.empty()), OwnNotePage::isMentees);
    }

    OwnNotePage writers(Frame f, MentorshipId id) {
        return only(page(f, id, Form.empty()), page -> !page.isMentees());
    }

    OwnNote one(OwnNotePage page, OwnNoteId id) {
        return page.notes().stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static OwnNotePage only(OwnNotePage page, Predicate<OwnNotePage> right) {
        return Optional.of(page).filter(right).orElseThrow(NotVisible::new);
    }
}
