package org.handslag.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far someone said that it has come, at one time.
 *
 * @param scores what was skipped is not in it
 * @param behalf how someone noted it for her; null when she answered herself
 * @param noter what that someone is called; empty when nobody did
 */
public record ProgressMeasure(
        UUID id,
        MentorshipId mentorship,
        CheckInVoice voice,
        PersonId person,
        LocalDate period,
        LocalDate day,
        Instant at,
        Map<ProgressItem, Integer> scores,
        @Nullable CheckInBehalf behalf,
        String noter) {
    static final int CHANGEABLE_DAYS = 7;

    /** Whether it can still be put right or taken back. */
    public boolean isChangeable(LocalDate today) {
        return !today.isAfter(day.plusDays(CHANGEABLE_DAYS));
    }
}
