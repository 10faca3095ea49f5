package org.handslag.seats;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.handing.Handing;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Admission.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The place where one instance's seats are handed out, for as long as its count is locked. Keeps
 * the count and the registrations in step: there is no other way to change either.
 */
class Desk {
    /** What every desk works with. */
    @Component
    record Parts(
            Pools pools,
            Registrations registrations,
            Admission admission,
            ApplicationEventPublisher events) {}

    private final Parts parts;
    private final CourseInstance instance;
    private final Viewer by;
    private final Instant now;
    private final Line line;
    private final Door door;
    private Pool pool;

    Desk(Parts parts, CourseInstance instance, Pool pool, Line line, Viewer by, Instant now) {
        this.parts = parts;
        this.instance = instance;
        this.pool = pool;
        this.line = line;
        this.door = new Door(parts.admission(), instance, by);
        this.by = by;
        this.now = now;
    }

    CourseInstance instance() {
        return instance;
    }

    Pool pool() {
        return pool;
    }

    Instant now() {
        return now;
    }

    Viewer by() {
        return by;
    }

    /** The next number of the queue. Everyone draws one, so that an undo finds its old turn. */
    Registration.Turn draw(int rank) {
        var turn = new Registration.Turn(rank, pool.nextTurn());
        pool = pool.turnDrawn();
        return turn;
    }

    /**
     * @param reason why she is let in at once, empty for everyone else
     */
    Registration enter(Registration fresh, Cause cause, String reason) {
        pool = pool.after(null, fresh.state());
        parts.pools().save(pool);
        parts.registrations().add(fresh);
        tell(null, fresh, cause, reason);
        return fresh;
    }

    Registration change(Registration before, Registration after, Cause cause) {
        return change(before, after, cause, "");
    }

    Registration change(Registration before, Registration after, Cause cause, String detail) {
        refuseSecondPlace(before, after);
        pool = pool.after(before.state(), after.state());
        parts.pools().save(pool);
        parts.registrations()
                .save(before.isConfirmed() || after.isConfirmed() ? after.nextSequence() : after);
        var saved = parts.registrations().find(after.id()).orElseThrow();
        tell(before, saved, cause, detail);
        return saved;
    }

    /** Whoever called off and then registered anew does not get two places by an undo. */
    private void refuseSecondPlace(Registration before, Registration after) {
        var person = after.person();
        var returns = !before.state().isActive() && after.state().isActive();
        if (returns
                && person != null
                && !parts.registrations().active(instance.id(), List.of(person)).isEmpty()) {
            throw new Refusal("seats.refused.has-place");
        }
    }

    /** Sends what she was told once more: someone registered the same person again. */
    void tellAgain(Registration known) {
        tell(null, known, Cause.REGISTERED, "");
    }

    /** One seat more than there are, for someone that a coordinator lets in. */
    void overbook() {
        pool = pool.overbookedByOne();
    }

    /** Hands freed seats to the head of the waiting list, in the way that this moment allows. */
    void promote() {
        switch (line.handing()) {
            case Handing.AtOnce() -> heads().forEach(head -> confirm(head, ""));
            case Handing.AsOffer(var until) -> heads().forEach(head -> offer(head, until));
            case Handing.ByHand() -> {}
        }
    }

    /** Whoever has not what the date asks of who comes leaves the list when her turn has come. */
    private List<Registration> heads() {
        var next = line.next(pool);
        var lacking = next.stream().filter(head -> door.ruling(head) == Ruling.MISSING).toList();
        lacking.forEach(this::turnAway);
        return lacking.isEmpty() ? next : heads();
    }

    Door door() {
        return door;
    }

    Registration turnAway(Registration one) {
        return change(one, one.become(RegistrationState.CANCELLED, now), Cause.NOT_ADMITTED);
    }

    /** Whether a newcomer may take so many free seats although others wait. */
    boolean queueLetsBy(int seats, How how) {
        return line.letsBy(pool, seats, how);
    }

    /** The free seats for whoever comes in this way. */
    int free(How how) {
        return line.free(pool, how);
    }

    /** By when someone who applies now gets an answer. */
    Instant answerBy() {
        return instance.details().approval().answerBy(now, instance.starts());
    }

    /**
     * A place while there is one that no one else waits for, else this turn; neither unapproved.
     */
    Registration place(Registration now, Registration.Turn turn) {
        if (now.lacksApproval()) {
            return now.appliedAgain(turn, answerBy(), this.now);
        }
        return queueLetsBy(1, parts.registrations().how(now))
                ? now.become(RegistrationState.CONFIRMED, this.now)
                : now.waitingAgain(turn, this.now);
    }

    /** How many wait there whom the organiser has moved. */
    int firstOnes() {
        return line.firstOnes();
    }

    /** Someone who waits comes to stand at a better turn, or gets the seat that is hers by it. */
    Registration comeFirst(Registration waiting, Registration.Turn turn) {
        var before = waiting.atTurn(turn);
        return change(
                waiting,
                queueLetsFirstBy() ? before.become(RegistrationState.CONFIRMED, now) : before,
                Cause.REBOOKED);
    }

    /** Whether whoever comes first may take a seat, although others wait for what fits them. */
    boolean queueLetsFirstBy() {
        return free(How.MOVED) > 0
                && (by.has(Role.COORDINATOR) || !(line.handing() instanceof Handing.ByHand));
    }

    /**
     * In the game again, at this turn. It may stand before a pinned group, and the seat that she
     * waits for be hers.
     */
    Registration comeBack(Registration now, Registration.Turn turn, Cause cause) {
        door.requireAdmitted(now);
        change(now, place(now, turn), cause);
        promote();
        return parts.registrations().find(now.id()).orElseThrow();
    }

    /** Once it has begun only the organiser changes anything, until the day is over. */
    void requireComing() {
        if (instance.isCancelled()) {
            throw new Refusal("seats.refused.cancelled");
        }
        if (instance.isOver(now) || instance.hasBegun(now) && !by.has(Role.COORDINATOR)) {
            throw new Refusal("seats.refused.begun");
        }
    }

    /** Passing by someone who has waited longer wants a reason. */
    void requireTurn(Registration waiting, String reason) {
        var skipped = line.before(waiting);
        if (reason.isBlank() && skipped > 0) {
            throw new Refusal("seats.refused.skips", Map.of("n", skipped));
        }
    }

    /** After the deadline only the organiser calls a confirmed place off, unless it was moved. */
    void requireInTime(Registration leaving) {
        if (leaving.isConfirmed()
                && leaving.stillComing() != StillComing.ASKED
                && !now.isBefore(instance.window().cancelUntil())
                && !by.has(Role.COORDINATOR)) {
            throw new Refusal("seats.refused.cancel-late");
        }
    }

    Registration confirm(Registration head, String reason) {
        return change(head, head.become(RegistrationState.CONFIRMED, now), Cause.PROMOTED, reason);
    }

    void offer(Registration head, Instant until) {
        change(head, head.offered(now, until), Cause.PROMOTED);
    }

    void tell(Booking.Made made) {
        parts.events().publishEvent(made);
    }

    void tell(Rebooking.Rebooked rebooked) {
        parts.events().publishEvent(rebooked);
    }

    private void tell(
            @Nullable Registration before, Registration after, Cause cause, String detail) {
        parts.events().publishEvent(new SeatChanged(before, after, instance, cause, by, detail));
    }
}
