package org.handslag.release;

import org.handslag.mentorship.CircleItem;

/** Why someone may know it. */
public enum ReleaseGround {
    /** It belongs to the help of a mentor, to which the mentee has said yes. */
    MENTORING,
    /** It belongs to what all four write down and say yes to. */
    AGREED,
    /** The mentee has said yes to just this, or nothing of it is shown before she does. */
    OWN_YES;

    /** On which the promise opens it. */
    static ReleaseGround of(CircleItem item) {
        return switch (item) {
            case AGREEMENT, HOURS, FOLLOW_UP -> AGREED;
            case CARD, HANDOVER, SUMMARY -> OWN_YES;
            case MENTEE_NAME, MENTEE_CONTACT, GOALS, CONVERSATIONS -> MENTORING;
            case FRAME,
                    ASKED_OF_ME,
                    OWN_NOTES,
                    WELLBEING,
                    PROGRESS,
                    CONCERN,
                    OUTCOME,
                    OTHERS,
                    END_REASON,
                    READS ->
                    throw new IllegalArgumentException(item + " is released to nobody");
        };
    }
}
