package org.handslag.handover;

import java.time.Instant;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * What whoever comes should know.
 *
 * @param member the place in the circle of whoever comes
 * @param noted whether someone has written it for the mentee
 * @param byTelephone whether her yes was noted for her
 * @param nothing when she said that she tells it herself
 */
public record Handover(
        HandoverId id,
        MentorshipId mentorship,
        UUID member,
        HandoverText text,
        boolean noted,
        @Nullable Instant written,
        @Nullable Instant approved,
        boolean byTelephone,
        @Nullable Instant nothing,
        long lock) {

    public HandoverState state() {
        if (approved != null) {
            return HandoverState.APPROVED;
        }
        if (nothing != null) {
            return HandoverState.NOTHING;
        }
        return text.isEmpty() ? HandoverState.ASKED : HandoverState.WRITTEN;
    }

    public String path() {
        return path(mentorship) + "/" + id;
    }

    static String path(MentorshipId mentorship) {
        return "/mentorships/" + mentorship + "/handovers";
    }
}
