package org.handslag.seats;

import java.util.List;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * What becomes of a registration because a moment has passed. Each verb looks again under the
 * instance's lock and does nothing when there is nothing to do, so a task may ask too often.
 */
@Component
public class Deadlines {
    private final Desks desks;
    private final Registrations registrations;
    private final Bookings bookings;

    Deadlines(Desks desks, Registrations registrations, Bookings bookings) {
        this.desks = desks;
        this.registrations = registrations;
        this.bookings = bookings;
    }

    /** Nobody has pressed the button in the mail. */
    public Registration verificationPassed(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) ->
                        now.state() == RegistrationState.UNVERIFIED
                                ? desk.change(
                                        now,
                                        now.become(RegistrationState.LAPSED, desk.now()),
                                        Cause.VERIFICATION_LAPSED)
                                : now);
    }

    /** Seats of a booking that got no name in time go to the waiting list. Returns those. */
    public List<Registration> namesPassed(BookingId id, Viewer by) {
        var booking = bookings.find(id).orElseThrow();
        var desk = desks.open(booking.instance(), by);
        if (desk.now().isBefore(desk.instance().window().namesDue())) {
            return List.of();
        }
        var released =
                registrations.ofBooking(id).stream()
                        .filter(seat -> seat.isNameless() && seat.state().isActive())
                        .map(seat -> release(desk, seat))
                        .toList();
        desk.promote();
        return released;
    }

    /**
     * It is decided that she has not what the date asks of who comes, before it has begun. Her seat
     * goes to the next.
     */
    public Registration notAdmitted(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    var stays =
                            !now.state().isActive()
                                    || desk.instance().hasBegun(desk.now())
                                    || desk.door().ruling(now) != Admission.Ruling.MISSING;
                    if (stays) {
                        return now;
                    }
                    var gone = desk.turnAway(now);
                    desk.promote();
                    return gone;
                });
    }

    /**
     * What she was turned away for has come true after all: her seat again while it is free, else
     * her old turn, which is before everyone who asked later. Does nothing for anyone else.
     */
    public Registration admittedAgain(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) ->
                        mayReturn(desk, now)
                                ? desk.comeBack(now, now.queue(), Cause.ADMITTED_AGAIN)
                                : now);
    }

    private boolean mayReturn(Desk desk, Registration now) {
        var person = now.person();
        return now.state() == RegistrationState.CANCELLED
                && person != null
                && !desk.instance().isCancelled()
                && !desk.instance().hasBegun(desk.now())
                && registrations.active(now.instance(), List.of(person)).isEmpty()
                && desk.door().ruling(now) != Admission.Ruling.MISSING;
    }

    /** The course has begun without her. */
    public Registration begun(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) ->
                        hopes(now) && desk.instance().hasBegun(desk.now())
                                ? desk.change(
                                        now,
                                        now.become(RegistrationState.NOT_REACHED, desk.now()),
                                        Cause.COURSE_BEGAN)
                                : now);
    }

    private static boolean hopes(Registration now) {
        return now.state() == RegistrationState.WAITING || now.state() == RegistrationState.APPLIED;
    }

    private static Registration release(Desk desk, Registration seat) {
        return desk.change(
                seat, seat.become(RegistrationState.RELEASED, desk.now()), Cause.RELEASED);
    }
}
