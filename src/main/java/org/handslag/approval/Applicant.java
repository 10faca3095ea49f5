package org.handslag.approval;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has applied and waits for an answer.
 *
 * @param name empty while a booked seat has no name
 * @param workplace as it was typed, or empty
 * @param contact who asked for her, empty when she asked herself
 */
public record Applicant(
        RegistrationId id,
        @Nullable PersonId person,
        String name,
        String workplace,
        BookingId booking,
        String contact,
        Instant applied,
        Instant answerBy) {}
