package org.handslag.seats;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One person's place or wish for a place. Keeps the name and addresses as they were typed.
 *
 * @param person null while a booked seat has no name
 * @param queue her turn on the waiting list
 * @param offeredUntil set while a freed seat is offered
 * @param sequence raised with every calendar file that is sent
 */
public record Registration(
        RegistrationId id,
        CourseInstanceId instance,
        BookingId booking,
        @Nullable PersonId person,
        Typed typed,
        RegistrationState state,
        Instant stateSince,
        Turn queue,
        @Nullable Instant offeredUntil,
        StillComing stillComing,
        int sequence,
        long version) {

    /** What was typed about the person; empty strings where nothing was. */
    public record Typed(String name, String email, String telephone, Locale language) {
        static Typed nobody(Locale language) {
            return new Typed("", "", "", language);
        }
    }

    /**
     * A turn on the waiting list: those whom the organiser moved come first, then whoever asked
     * first. The number is drawn under the instance's lock, so no two clocks can disagree about it.
     */
    public record Turn(int rank, long number) {
        /** Rank of someone who had a place at an instance that was moved or cancelled. */
        public static final int MOVED_BY_ORGANISER = 1;
    }

    public boolean isNameless() {
        return person == null;
    }

    /** Whether it is emptied, since it never became a place and its date is long over. */
    public boolean isEmptied() {
        return person != null && typed.name().isEmpty();
    }

    /** Whether she called it off and can change her mind; not for whoever went to another date. */
    public boolean mayUndo() {
        return state.isWithdrawn() && stillComing != StillComing.ELSEWHERE;
    }

    /**
     * Whether she stands first at another instance, since hers was called off or moved and she has
     * not said that she can come. It holds for one other date.
     *
     * @param own her own instance, as it stands now
     */
    public boolean goesFirstElsewhere(CourseInstance own) {
        return person != null
                && stillComing != StillComing.ELSEWHERE
                && (stillComing == StillComing.ASKED
                        || state == RegistrationState.CANCELLED && own.isCancelled());
    }

    /**
     * The registration in its next state.
     *
     * @throws Refusal when that state cannot follow this one
     */
    Registration become(RegistrationState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new Refusal(
                    "seats.refused.state", Map.of("state", state.name(), "next", next.name()));
        }
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                next,
                now,
                queue,
                null,
                stillComing,
                sequence,
                version);
    }

    Registration offered(Instant now, Instant until) {
        var offered = become(RegistrationState.OFFERED, now);
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                offered.state,
                now,
                queue,
                until,
                stillComing,
                sequence,
                version);
    }

    /** Back on the list, at the turn that is given. */
    Registration waitingAgain(Turn turn, Instant now) {
        var waiting = become(RegistrationState.WAITING, now);
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                waiting.state,
                now,
                turn,
                null,
                stillComing,
                sequence,
                version);
    }

    Registration atTurn(Turn turn) {
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                state,
                stateSince,
                turn,
                offeredUntil,
                stillComing,
                sequence,
                version);
    }

    /** The same seat for another person, or for the first one that it is given to. */
    Registration forPerson(PersonId other, Typed now) {
        return new Registration(
                id,
                instance,
                booking,
                other,
                now,
                state,
                stateSince,
                queue,
                offeredUntil,
                stillComing,
                sequence,
                version);
    }

    /** The same person, reached by another number or in another language. */
    Registration corrected(String telephone, Locale language) {
        return new Registration(
                id,
                instance,
                booking,
                person,
                new Typed(typed.name(), typed.email(), telephone, language),
                state,
                stateSince,
                queue,
                offeredUntil,
                stillComing,
                sequence,
                version);
    }

    Registration answered(StillComing answer) {
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                state,
                stateSince,
                queue,
                offeredUntil,
                answer,
                sequence,
                version);
    }

    /** With a higher calendar sequence, for the next file that is sent. */
    Registration nextSequence() {
        return new Registration(
                id,
                instance,
                booking,
                person,
                typed,
                state,
                stateSince,
                queue,
                offeredUntil,
                stillComing,
                sequence + 1,
                version);
    }
}
