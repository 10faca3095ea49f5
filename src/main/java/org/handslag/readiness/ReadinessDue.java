package org.handslag.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a workplace should be looked at now. */
public enum ReadinessDue {
    /** Someone begins or is there, and nobody has looked. */
    FIRST,
    /** Someone is there, and six months have passed. */
    AGAIN,
    NOT_NOW;

    /**
     * @param latest the day of the latest check; null when there is none
     * @param receives whether a mentorship there goes on or is to begin
     */
    public static ReadinessDue of(@Nullable LocalDate latest, boolean receives, LocalDate today) {
        if (!receives) {
            return NOT_NOW;
        }
        if (latest == null) {
            return FIRST;
        }
        return today.isBefore(ReadinessCheck.again(latest)) ? NOT_NOW : AGAIN;
    }
}
