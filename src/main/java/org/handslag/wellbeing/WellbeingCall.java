package org.handslag.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;

/**
 * That whoever leads a circle has called.
 *
 * @param agreed on what, in one line; may be empty
 * @param noter what she is called who noted it
 */
public record WellbeingCall(
        UUID id, MentorshipId mentorship, LocalDate day, String agreed, String noter, Instant at) {}
