package org.handslag.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handslag.checkin.CheckInBehalf;
import org.handslag.checkin.CheckInVoice;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That someone said how it is going.
 *
 * @param period the first day of the period in which it counts
 * @param day on which she said it
 * @param behalf how someone noted it for her; null when she pressed herself
 * @param noter what that someone is called; empty when nobody did
 */
public record WellbeingAnswer(
        UUID id,
        MentorshipId mentorship,
        CheckInVoice voice,
        PersonId person,
        LocalDate period,
        LocalDate day,
        Instant at,
        WellbeingSaid said,
        @Nullable CheckInBehalf behalf,
        String noter) {}
