package org.handslag.handover;

import java.util.List;
import java.util.Set;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.CircleRole;
import org.handslag.mentorship.Circles.CircleView;
import org.handslag.plain.UnaskedWords;
import org.handslag.ui.Form;

/**
 * What is handed over in a circle, as one reader sees it.
 *
 * @param seen the latest first
 * @param wishes which of the two have asked for another mentor
 */
public record HandoverPage(
        CircleView view, List<HandedOver> seen, Set<CircleRole> wishes, Form form) {

    /** One of them, and how much of it the reader sees. */
    public record HandedOver(Handover handover, HandoverSight sight, CircleMember whom) {
        public boolean isHers() {
            return sight == HandoverSight.HERS;
        }

        /** Whether she writes it: the mentee, or the consultant for her. */
        public boolean writes() {
            return isHers() || sight == HandoverSight.FOR_HER;
        }

        /** Whether she may write it now: nobody writes over words that she cannot read. */
        public boolean canWrite() {
            return isHers() || writes() && (readsText() || handover.text().isEmpty());
        }

        public boolean readsText() {
            return HandoverSight.readsText(handover, sight);
        }
    }

    public String path() {
        return Handover.path(view.mentorship().id());
    }

    public String another() {
        return view.path() + "/another-mentor";
    }

    public boolean isMentee() {
        return view.role() == CircleRole.MENTEE;
    }

    /** Whether she can ask for another mentor. */
    public boolean canAsk() {
        return view.acts()
                && (view.role() == CircleRole.MENTEE || view.role() == CircleRole.MENTOR);
    }

    public boolean hasAsked() {
        return view.role() != null && wishes.contains(view.role());
    }

    /** Whether she learns who has asked: those who talk with both. */
    public boolean seesWhoAsked() {
        return view.role() == null || view.role() == CircleRole.CONSULTANT;
    }

    public UnaskedWords noticed() {
        return UnaskedWords.in(form, HandoverText.FIELDS);
    }
}
