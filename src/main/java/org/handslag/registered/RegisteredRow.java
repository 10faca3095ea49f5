package org.handslag.registered;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.PersonId;
import org.handslag.seats.BookingId;
import org.handslag.seats.How;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.StillComing;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of who is registered.
 *
 * @param person null while a booked seat has no name
 * @param number on the waiting list, 0 for who does not wait
 * @param workplace as it was typed, else where she works today
 * @param conditional whether her place or turn hangs on an earlier course
 */
public record RegisteredRow(
        RegistrationId id,
        @Nullable PersonId person,
        Typed typed,
        RegistrationState state,
        Instant since,
        @Nullable Instant offeredUntil,
        StillComing stillComing,
        int number,
        String workplace,
        boolean conditional,
        CameIn cameIn) {

    /**
     * @param hasAddress whether a letter would arrive
     */
    public record Typed(
            String name, String email, String telephone, Locale language, boolean hasAddress) {}

    /**
     * How the seat was asked for.
     *
     * @param contact who booked for colleagues; empty when she asked for herself
     * @param askedBy who asked in her place when someone wrote it in, or empty
     */
    public record CameIn(
            BookingId booking,
            String contact,
            boolean together,
            boolean pinned,
            How how,
            String askedBy,
            Instant at) {}

    public Group group() {
        return Group.of(this);
    }

    public ReachedBy reachedBy() {
        if (!typed.email().isEmpty()) {
            return ReachedBy.MAIL;
        }
        if (!cameIn.contact().isEmpty()) {
            return ReachedBy.CONTACT;
        }
        if (typed.hasAddress()) {
            return ReachedBy.LETTER;
        }
        return typed.telephone().isEmpty() ? ReachedBy.NOBODY : ReachedBy.CALL;
    }

    /** For how many whole days she has waited. */
    public long waited(Instant now) {
        return Duration.between(cameIn.at(), now).toDays();
    }

    RegisteredRow with(int number, String workplace) {
        return new RegisteredRow(
                id,
                person,
                typed,
                state,
                since,
                offeredUntil,
                stillComing,
                number,
                workplace,
                conditional,
                cameIn);
    }
}
