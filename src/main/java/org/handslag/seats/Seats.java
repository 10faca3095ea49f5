package org.handslag.seats;

import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Hands out seats: the one writer path. Each verb locks the instance's count, reads what is true
 * now, decides, writes, and lets the message be written, inside the caller's transaction.
 *
 * <p>Verbs refuse with a {@link Refusal} in plain words when the moment has passed, and answer a
 * repetition with what stands already.
 */
@Component
public class Seats {
    private final Desks desks;
    private final Registering registering;
    private final Giving giving;
    private final Registrations registrations;
    private final Bookings bookings;

    Seats(
            Desks desks,
            Registering registering,
            Giving giving,
            Registrations registrations,
            Bookings bookings) {
        this.desks = desks;
        this.registering = registering;
        this.giving = giving;
        this.registrations = registrations;
        this.bookings = bookings;
    }

    // --- coming in -----------------------------------------------------------------------

    /** Registers for seats, or tells why not. The same submission gets the same booking again. */
    public Outcome register(SeatRequest request, Viewer by) {
        var desk = desks.open(request.instance(), by);
        return registering.at(desk, request);
    }

    /** Someone has pressed the button in the mail: the registration counts from now on. */
    public Registration verify(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (now.state() != RegistrationState.UNVERIFIED) {
                        return now;
                    }
                    var next =
                            desk.queueLetsBy(1)
                                    ? RegistrationState.CONFIRMED
                                    : RegistrationState.WAITING;
                    return desk.change(now, now.become(next, desk.now()), Cause.VERIFIED);
                });
    }

    // --- going ---------------------------------------------------------------------------

    /** Calls a place or a wish off. The seat goes to the head of the list at once. */
    public Registration withdraw(RegistrationId id, boolean byContact, Viewer by) {
        var state =
                byContact ? RegistrationState.WITHDRAWN_BY_CONTACT : RegistrationState.WITHDRAWN;
        return freeing(id, by, state, Cause.WITHDRAWN, "");
    }

    /** The organiser takes one registration back, with a reason that the person is told. */
    public Registration remove(RegistrationId id, String reason, Viewer by) {
        return freeing(id, by, RegistrationState.CANCELLED, Cause.REMOVED, reason);
    }

    /**
     * Undoes a withdrawal: the place again while it is free, else the old turn on the list, which
     * is before everyone who asked later.
     */
    public Registration undo(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (now.state().isActive()) {
                        return now;
                    }
                    requireNotBegun(desk);
                    var back =
                            desk.queueLetsBy(1)
                                    ? now.become(RegistrationState.CONFIRMED, desk.now())
                                    : now.waitingAgain(now.queue(), desk.now());
                    return desk.change(now, back, Cause.UNDONE);
                });
    }

    private Registration freeing(
            RegistrationId id, Viewer by, RegistrationState next, Cause cause, String detail) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (!now.state().isActive()) {
                        return now;
                    }
                    requireNotBegun(desk);
                    var gone = desk.change(now, now.become(next, desk.now()), cause, detail);
                    desk.promote();
                    return gone;
                });
    }

    // --- persons -------------------------------------------------------------------------

    /** Gives a nameless seat its name, or the seat of one person to another. */
    public Registration give(RegistrationId id, SeatRequest.Seat to, Viewer by) {
        return desks.at(id, by, (desk, now) -> giving.give(desk, now, to));
    }

    /** She can come on the new day. */
    public Registration stillComing(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) ->
                        now.state().isActive()
                                ? desk.change(
                                        now, now.answered(StillComing.YES), Cause.STILL_COMING)
                                : now);
    }

    /** Takes a place at another instance for someone whose own was moved or cancelled. */
    public Outcome takeAlong(RegistrationId from, CourseInstanceId to, Viewer by) {
        var moved = registrations.find(from).orElseThrow(NotVisible::new);
        var booking = bookings.find(moved.booking()).orElseThrow();
        return registering.takeAlong(desks.open(to, by), moved, booking);
    }

    // --- reading -------------------------------------------------------------------------

    public Optional<Registration> find(RegistrationId id) {
        return registrations.find(id);
    }

    public Optional<Booking> find(BookingId id) {
        return bookings.find(id);
    }

    private static void requireNotBegun(Desk desk) {
        if (desk.instance().hasBegun(desk.now())) {
            throw new Refusal("seats.refused.begun");
        }
    }
}
