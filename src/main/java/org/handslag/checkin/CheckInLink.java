package org.handslag.checkin;

import java.time.LocalDate;
import org.handslag.web.Frame;

/** What someone's link is worth when it is followed. */
public enum CheckInLink {
    OPEN,
    /** A wrong press can still be put right. */
    JUST_ANSWERED,
    /** It was good for one answer. */
    USED,
    /** She is asked anew, or the mentorship goes on without her. */
    OVER,
    /** Someone else has signed in here. */
    ANOTHERS;

    /**
     * @param answered whether there is an answer in its period
     * @param changeable whether that answer is her own and can still be put right by the link
     */
    public static CheckInLink of(
            Frame f, CheckIn asked, LocalDate today, boolean answered, boolean changeable) {
        var reader = f.viewer().person();
        if (reader != null && !reader.equals(asked.person())) {
            return ANOTHERS;
        }
        if (!asked.isOpen(today)) {
            return OVER;
        }
        if (!answered) {
            return OPEN;
        }
        return changeable ? JUST_ANSWERED : USED;
    }

    /** Whether the questions can be answered. */
    public boolean asks(boolean changing) {
        return this == OPEN || changing && this == JUST_ANSWERED;
    }
}
