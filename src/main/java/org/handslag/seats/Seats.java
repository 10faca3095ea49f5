package org.handslag.seats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.handslag.seats.SeatRequest.Leave;
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
    private final Pools pools;

    Seats(
            Desks desks,
            Registering registering,
            Giving giving,
            Registrations registrations,
            Bookings bookings,
            Pools pools) {
        this.desks = desks;
        this.registering = registering;
        this.giving = giving;
        this.registrations = registrations;
        this.bookings = bookings;
        this.pools = pools;
    }

    // --- coming in -----------------------------------------------------------------------

    /** Registers for seats, or tells why not. The same submission gets the same booking again. */
    public Outcome register(SeatRequest request, Viewer by) {
        return registering.at(desks.open(request.instance(), by), request, Leave.NONE);
    }

    /**
     * As {@link #register}, past the list and beyond the capacity; the journal keeps the reason.
     */
    public Outcome letIn(SeatRequest request, String reason, Viewer by) {
        return grant(request, new Leave(reason, true, false), by);
    }

    /** As {@link #register}, with what a coordinator grants; the journal keeps the reason. */
    public Outcome grant(SeatRequest request, Leave leave, Viewer by) {
        if (leave.reason().isBlank()) {
            throw new Refusal("seats.refused.reason-missing");
        }
        return registering.at(desks.open(request.instance(), by), request, leave);
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
                    desk.requireComing();
                    return desk.comeBack(now, now.queue(), Cause.VERIFIED);
                });
    }

    /** The contact has pressed the button in the mail for all her seats. */
    public void verify(BookingId id, Viewer by) {
        var booking = bookings.find(id).orElseThrow(NotVisible::new);
        var desk = desks.open(booking.instance(), by);
        var waiting = unverified(id);
        waiting.forEach(seat -> verifyOrTurnAway(desk, seat.id(), by));
        if (!waiting.isEmpty()) {
            desk.tell(
                    new Booking.Made(booking, registrations.ofBooking(id), 0, desk.instance(), by));
        }
    }

    /** Her contact hears no more of it than that it is not possible. */
    private void verifyOrTurnAway(Desk desk, RegistrationId id, Viewer by) {
        var seat = registrations.find(id).orElseThrow();
        if (desk.door().ruling(seat) == Admission.Ruling.MISSING) {
            desks.at(id, by, (again, now) -> again.turnAway(now));
        } else {
            verify(id, by);
        }
    }

    private List<Registration> unverified(BookingId id) {
        return registrations.ofBooking(id).stream()
                .filter(seat -> seat.state() == RegistrationState.UNVERIFIED)
                .toList();
    }

    /** Back at the end of the queue, after an offer that was not taken or a place given up. */
    public Registration rejoin(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (now.state().isActive()) {
                        return now;
                    }
                    desk.requireComing();
                    now.state().requireMayRejoin();
                    return desk.comeBack(now, desk.draw(0), Cause.REJOINED);
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
                    if (!now.mayUndo()) {
                        throw new Refusal("seats.refused.no-undo");
                    }
                    desk.requireComing();
                    return desk.comeBack(now, now.queue(), Cause.UNDONE);
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
                    desk.requireComing();
                    desk.requireInTime(now);
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

    /** Other words about the same person: a telephone number, the language she is written to in. */
    public Registration correct(RegistrationId id, String telephone, Locale language, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) ->
                        desk.change(now, now.corrected(telephone, language), Cause.CORRECTED));
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

    // --- reading -------------------------------------------------------------------------

    public Optional<Registration> find(RegistrationId id) {
        return registrations.find(id);
    }

    public Optional<Booking> find(BookingId id) {
        return bookings.find(id);
    }

    /** What this form has become, if it was sent before. */
    public Optional<Submitted> submitted(UUID submission) {
        return registering.submitted(submission);
    }

    /** All registrations of a booking, in the order in which they were asked for. */
    public List<Registration> of(BookingId booking) {
        return registrations.ofBooking(booking);
    }

    /** All seats that the contact of this booking has asked for at its instance. */
    public List<Registration> bookedBy(Booking booking) {
        return registrations.bookedBy(booking.instance(), booking.contact().person());
    }

    /** Her number on the waiting list, the first is 1. */
    public int number(Registration waiting) {
        return registrations.ahead(waiting) + 1;
    }

    /** The seats as they are until the caller's unit of work ends: nobody else takes one. */
    public Pool hold(CourseInstanceId instance) {
        return pools.lock(instance).orElseThrow(NotVisible::new);
    }

    /** As {@link #pool}, without the seats that whoever comes in this way cannot have. */
    public Pool poolFor(CourseInstance instance, How how, Viewer by) {
        var desk = desks.look(instance, by);
        return desk.pool().smallerBy(desk.pool().free() - desk.free(how));
    }

    /** How many seats are taken and free at this moment; the next may know otherwise. */
    public Pool pool(CourseInstanceId instance) {
        return pools.find(instance).orElseThrow(NotVisible::new);
    }
}
