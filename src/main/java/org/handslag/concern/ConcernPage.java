package org.handslag.concern;

import java.util.List;
import java.util.Optional;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.plain.UnaskedWords;
import org.handslag.settings.Contact;
import org.handslag.ui.Form;

/**
 * The worries of a circle as one reader sees them.
 *
 * @param seen those of which she sees something, the latest first
 * @param contact whom to ring at the operator
 */
public record ConcernPage(CircleView view, List<Seen> seen, Contact contact, Form form) {

    /** One worry, and how much of it the reader sees. */
    public record Seen(Concern concern, ConcernSight sight) {
        public boolean isWhole() {
            return sight == ConcernSight.WHOLE;
        }

        public boolean isHers() {
            return sight == ConcernSight.HERS;
        }

        /** Whether she reads what happens, and not only how far it has come. */
        public boolean tellsSteps() {
            return isWhole() || isHers();
        }
    }

    public String path() {
        return Concern.path(view.mentorship().id());
    }

    public boolean isMentee() {
        return view.role() == CircleRole.MENTEE;
    }

    /** Whether she can say that only those who run the programme are to read it. */
    public boolean canSetApart() {
        return view.role() != null && view.mentorship().kind().hasConsultant();
    }

    /**
     * Whether she takes steps: those who run the programme, and the consultant who holds her place,
     * also after the end.
     */
    public boolean tends(Seen one) {
        var me = view.me();
        return one.isWhole()
                && (me == null
                        || me.role() == CircleRole.CONSULTANT
                                && view.circle()
                                        .holder(CircleRole.CONSULTANT, view.today())
                                        .equals(Optional.of(me)));
    }

    /** What stands in the reader's own text that nobody asked for. */
    public UnaskedWords noticed() {
        return UnaskedWords.in(form, List.of("said", "happens", "because", "words"));
    }
}
