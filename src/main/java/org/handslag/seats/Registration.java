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
 * @param application what she was promised when she had to be approved; null when she had not
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
        @Nullable Application application,
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

    /**
     * The organiser answers by a moment whether she may come. Once approved she stays so, whatever
     * she calls off and undoes.
     */
    public record Application(Instant answerBy, @Nullable Instant approvedAt) {
        static Application until(Instant answerBy) {
            return new Application(answerBy, null);
        }
    }

    public boolean isConfirmed() {
        return state == RegistrationState.CONFIRMED;
    }

    public boolean isNameless() {
        return person == null;
    }

    /** Whether she must be approved, and is not yet. */
    public boolean lacksApproval() {
        return application != null && application.approvedAt() == null;
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
     * not said that she can come. It holds for one other date, and for whoever had a place or a
     * turn: an application is neither.
     *
     * @param own her own instance, as it stands now
     */
    public boolean goesFirstElsewhere(CourseInstance own) {
        return person != null
                && stillComing != StillComing.ELSEWHERE
                && !lacksApproval()
                && (stillComing == StillComing.ASKED
                        || state == RegistrationState.CANCELLED && own.isCancelled());
    }

    /**
     * The registration in its next state.
     *
     * @throws Refusal when that state cannot follow this one
     */
    Registration become(RegistrationState next, Instant now) {
        return standing(next, now, null, queue);
    }

    Registration offered(Instant now, Instant until) {
        return standing(RegistrationState.OFFERED, now, until, queue);
    }

    /** Back on the list, at the turn that is given. */
    Registration waitingAgain(Turn turn, Instant now) {
        return standing(RegistrationState.WAITING, now, null, turn);
    }

    /** Before us once more with her application, at the turn that is given. */
    Registration appliedAgain(Turn turn, Instant answerBy, Instant now) {
        return applying(answerBy).standing(RegistrationState.APPLIED, now, null, turn);
    }

    /** Entered while the organiser approves everyone first. */
    Registration applying(Instant answerBy) {
        return promised(Application.until(answerBy));
    }

    /** May have a seat from now on; where she stands is for the desk to say. */
    Registration approved(Instant now) {
        return application == null ? this : promised(new Application(application.answerBy(), now));
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
                application,
                stillComing,
                sequence,
                version);
    }

    private Registration promised(Application promise) {
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
                promise,
                stillComing,
                sequence,
                version);
    }

    private Registration standing(
            RegistrationState next, Instant now, @Nullable Instant until, Turn turn) {
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
                turn,
                until,
                application,
                stillComing,
                sequence,
                version);
    }

    /** The same seat for another person, or for the first one that it is given to. */
    Registration forPerson(PersonId other, Typed now) {
        return seating(other, now);
    }

    /** The same person, reached by another number or in another language. */
    Registration corrected(String telephone, Locale language) {
        return seating(person, new Typed(typed.name(), typed.email(), telephone, language));
    }

    private Registration seating(@Nullable PersonId who, Typed now) {
        return new Registration(
                id,
                instance,
                booking,
                who,
                now,
                state,
                stateSince,
                queue,
                offeredUntil,
                application,
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
                application,
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
                application,
                stillComing,
                sequence + 1,
                version);
    }
}
