package org.handslag.ending;

import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * What a mentee takes with her of her time at a workplace.
 *
 * @param hours a week, when she wants it to say so
 * @param lock 0 while there is none
 */
public record WorkCertificate(
        MentorshipId mentorship, String tasks, @Nullable Integer hours, long lock) {
    /** So many characters. */
    static final int MOST = 1000;

    public boolean isMade() {
        return lock > 0;
    }
}
