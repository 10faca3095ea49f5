package org.handslag.checkin;

import java.time.LocalDate;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * How often those of a circle are asked.
 *
 * @param own whether it was set for this circle; else it is the usual one of its programme
 * @param pausedUntil the last day on which nobody is asked; null when all goes on
 */
public record CheckInPlan(
        MentorshipId mentorship,
        CheckInKind kind,
        CheckInRhythm rhythm,
        boolean own,
        @Nullable LocalDate pausedUntil,
        long version) {

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && !today.isAfter(pausedUntil);
    }

    public String path() {
        return "/mentorships/" + mentorship + "/rhythm/" + kind;
    }
}
