package org.handslag.handover;

import java.util.Optional;
import org.handslag.mentorship.CircleItem;
import org.handslag.mentorship.CircleMember;
import org.handslag.mentorship.Circles.CircleView;

/** What someone sees of a hand-over. */
public enum HandoverSight {
    /** All of it, and it is hers to write: the mentee. */
    HERS,
    /** That she has been asked, and to write it for her when she tells it: the consultant. */
    FOR_HER,
    /** What she has said yes to: whoever it is for, a stand-in only while she stands in. */
    READS,
    NOTHING;

    static HandoverSight of(Handover handover, CircleView view) {
        var me = view.me();
        if (me == null || !view.sees(CircleItem.HANDOVER)) {
            return NOTHING;
        }
        return switch (me.role()) {
            case MENTEE -> HERS;
            case CONSULTANT -> FOR_HER;
            case MENTOR, STAND_IN ->
                    handover.state() == HandoverState.APPROVED && isFor(handover, me, view)
                            ? READS
                            : NOTHING;
            case EMPLOYER -> NOTHING;
        };
    }

    private static boolean isFor(Handover handover, CircleMember me, CircleView view) {
        return handover.member().equals(me.id().value()) && me.isOn(view.today());
    }

    /** Whether she reads the text, and not only that there is to be one. */
    public static boolean readsText(Handover handover, HandoverSight sight) {
        return switch (sight) {
            case HERS, READS -> true;
            case FOR_HER -> handover.state() == HandoverState.APPROVED || handover.noted();
            case NOTHING -> false;
        };
    }

    static Optional<CircleMember> whom(Handover handover, CircleView view) {
        return view.circle().members().stream()
                .filter(one -> one.id().value().equals(handover.member()))
                .findFirst();
    }
}
