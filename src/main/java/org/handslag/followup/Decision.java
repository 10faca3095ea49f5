package org.handslag.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided at a meeting.
 *
 * @param member id of whoever of the circle does it; null when it is for all of them
 * @param by null when there is no hurry
 */
public record Decision(
        DecisionId id,
        ReviewId review,
        String what,
        @Nullable UUID member,
        @Nullable LocalDate by,
        @Nullable Instant done) {

    public boolean isDone() {
        return done != null;
    }

    public boolean isLate(LocalDate today) {
        return done == null && by != null && by.isBefore(today);
    }
}
