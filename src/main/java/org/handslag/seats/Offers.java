package org.handslag.seats;

import org.handslag.scope.NotVisible;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Freed seats on their way to someone on the waiting list: offered, taken, turned down, lapsed, or
 * handed over by a coordinator. The same rules as {@link Seats}.
 */
@Component
public class Offers {
    private final Desks desks;
    private final Bookings bookings;
    private final SeatJournal journal;

    Offers(Desks desks, Bookings bookings, SeatJournal journal) {
        this.desks = desks;
        this.bookings = bookings;
        this.journal = journal;
    }

    /** Takes the seat that is offered. Pressing twice is the same as once. */
    public Registration accept(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (now.state() == RegistrationState.CONFIRMED) {
                        return now;
                    }
                    requireOffer(now, desk);
                    desk.door().requireAdmitted(now);
                    return desk.change(
                            now,
                            now.become(RegistrationState.CONFIRMED, desk.now()),
                            Cause.ACCEPTED);
                });
    }

    public Registration decline(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    if (now.state() != RegistrationState.OFFERED) {
                        return now;
                    }
                    var declined =
                            desk.change(
                                    now,
                                    now.become(RegistrationState.DECLINED, desk.now()),
                                    Cause.DECLINED);
                    desk.promote();
                    return declined;
                });
    }

    private static void requireActive(Registration now) {
        if (!now.state().isActive()) {
            throw new Refusal("seats.refused.not-active");
        }
        if (now.lacksApproval()) {
            throw new Refusal("seats.refused.not-approved");
        }
    }

    private static void requireOffer(Registration now, Desk desk) {
        var until = now.offeredUntil();
        if (until == null || !desk.now().isBefore(until)) {
            throw new Refusal("seats.refused.offer-gone");
        }
    }

    /**
     * A coordinator hands a free seat to someone on the list, after having called her.
     *
     * @param reason why she comes before those who have waited longer; may be blank when none has
     */
    public Registration promoteByHand(RegistrationId id, String reason, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    requireActive(now);
                    if (!now.state().holdsSeat() && desk.pool().free() == 0) {
                        throw new Refusal("seats.refused.no-free-seat");
                    }
                    desk.door().requireAdmitted(now);
                    desk.requireTurn(now, reason);
                    return desk.confirm(now, reason);
                });
    }

    /** Lets someone in beyond the capacity; the reason stands in the journal. */
    public Registration overbook(RegistrationId id, String reason, Viewer by) {
        if (reason.isBlank()) {
            throw new Refusal("seats.refused.reason-missing");
        }
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    requireActive(now);
                    desk.door().requireAdmitted(now);
                    if (!now.state().holdsSeat() && desk.pool().free() == 0) {
                        desk.overbook();
                    }
                    return desk.change(
                            now,
                            now.become(RegistrationState.CONFIRMED, desk.now()),
                            Cause.OVERBOOKED,
                            reason);
                });
    }

    /** Lets a group on the list hold back those behind it, or no longer. */
    public void pin(BookingId id, boolean pinned, Viewer by) {
        var booking = bookings.find(id).orElseThrow(NotVisible::new);
        var desk = desks.open(booking.instance(), by);
        bookings.pin(id, pinned);
        journal.pinned(booking, pinned, by);
        desk.promote();
    }

    /** An offer that nobody took goes to the next. */
    public Registration lapse(RegistrationId id, Viewer by) {
        return desks.at(
                id,
                by,
                (desk, now) -> {
                    var until = now.offeredUntil();
                    if (until == null || desk.now().isBefore(until)) {
                        return now;
                    }
                    var lapsed =
                            desk.change(
                                    now,
                                    now.become(RegistrationState.LAPSED, desk.now()),
                                    Cause.OFFER_LAPSED);
                    desk.promote();
                    return lapsed;
                });
    }
}
