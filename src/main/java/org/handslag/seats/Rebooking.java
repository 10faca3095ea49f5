package org.handslag.seats;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.NotVisible;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration.Turn;
import org.springframework.stereotype.Component;

/**
 * Takes someone along to another date of the same course: a seat or a turn there, and the seat that
 * she had here to the next. Whoever was called off or moved by the organiser comes first there,
 * once; everyone else comes at her time.
 */
@Component
public class Rebooking {
    private final Desks desks;
    private final Registrations registrations;
    private final Bookings bookings;

    Rebooking(Desks desks, Registrations registrations, Bookings bookings) {
        this.desks = desks;
        this.registrations = registrations;
        this.bookings = bookings;
    }

    /**
     * Someone has gone from one date to another. Heard in the same transaction, after the changes
     * of both registrations.
     *
     * @param before as it stood at the old date
     * @param left what is left of it
     * @param now her registration at the other date
     */
    public record Rebooked(
            Registration before,
            Registration left,
            CourseInstance own,
            Registration now,
            CourseInstance other,
            Viewer by) {

        public boolean hadSeat() {
            return before.state() == RegistrationState.CONFIRMED;
        }
    }

    /**
     * What someone would have at another date, as it stands now.
     *
     * @param free seats that are left there
     * @param number her turn on the waiting list, or 0 when she would have a seat at once
     */
    public record Prospect(int free, int number) {
        public boolean isSeat() {
            return number == 0;
        }
    }

    private record Ask(Registration moved, PersonId person, Desk own, Desk other, boolean first) {}

    /**
     * Returns what she has at the other date, or why she keeps what she has. The same press twice
     * changes nothing more.
     *
     * @param mayWait whether she takes a turn on the waiting list when there is no seat for her
     */
    public Outcome take(RegistrationId from, CourseInstanceId to, boolean mayWait, Viewer by) {
        var found = registrations.find(from).orElseThrow(NotVisible::new);
        if (found.instance().equals(to)) {
            throw new NotVisible();
        }
        var desk = desks.open(found.instance(), to, by);
        var ask = ask(registrations.find(from).orElseThrow(), desk);
        var known = registrations.active(to, List.of(ask.person()));
        if (!known.isEmpty() && isGone(ask.moved())) {
            return new Outcome.Booked(known.getFirst().booking());
        }
        requireMay(ask);
        var closed = Registering.whyNot(ask.other(), How.MOVED);
        if (closed.isPresent()) {
            return new Outcome.NotOpen(closed.get());
        }
        ask.other().door().requireAdmitted(ask.moved());
        ask.other().promote();
        if (!known.isEmpty()) {
            return joined(ask, better(ask, known.getFirst()));
        }
        return hasSeat(ask) || mayWait
                ? joined(ask, entered(ask))
                : new Outcome.TooFew(0, ask.other().pool().waiting() + 1);
    }

    /** Tells what {@link #take} would give her, and changes nothing. */
    public Prospect prospect(
            Registration moved, CourseInstance own, CourseInstance other, Viewer by) {
        var desk = desks.look(other, by);
        var first = moved.goesFirstElsewhere(own);
        var free = desk.free(How.MOVED);
        if (desk.queueLetsBy(1, How.MOVED) || first && desk.queueLetsFirstBy()) {
            return new Prospect(free, 0);
        }
        return new Prospect(free, 1 + (first ? desk.firstOnes() : desk.pool().waiting()));
    }

    private static Ask ask(Registration moved, Desks.Two desk) {
        var person = moved.person();
        if (person == null) {
            throw new Refusal("seats.refused.nameless");
        }
        if (!desk.own().instance().course().equals(desk.other().instance().course())) {
            throw new NotVisible();
        }
        var first = moved.goesFirstElsewhere(desk.own().instance());
        return new Ask(moved, person, desk.own(), desk.other(), first);
    }

    private static boolean isGone(Registration moved) {
        return moved.stillComing() == StillComing.ELSEWHERE && !moved.state().isActive();
    }

    private static void requireMay(Ask ask) {
        if (isGone(ask.moved())) {
            throw new Refusal("seats.refused.elsewhere");
        }
        if (ask.first()) {
            return;
        }
        var state = ask.moved().state();
        if (!state.isActive() || state == RegistrationState.UNVERIFIED) {
            throw new Refusal("seats.refused.not-moved");
        }
        if (ask.other().instance().details().approval().needed()
                && !ask.own().by().has(Role.COORDINATOR)) {
            throw new Refusal("seats.refused.asks-approval");
        }
        ask.own().requireComing();
        ask.own().requireInTime(ask.moved());
    }

    private static boolean hasSeat(Ask ask) {
        return ask.other().queueLetsBy(1, How.MOVED)
                || ask.first() && ask.other().queueLetsFirstBy();
    }

    /** Whoever waits there already comes first from now on, if that is her right. */
    private Registration better(Ask ask, Registration known) {
        var desk = ask.other();
        var now = registrations.find(known.id()).orElseThrow();
        return switch (now.state()) {
            case CONFIRMED -> now;
            case WAITING ->
                    ask.first() ? desk.comeFirst(now, desk.draw(Turn.MOVED_BY_ORGANISER)) : now;
            default -> throw new Refusal("seats.refused.has-place");
        };
    }

    private Registration entered(Ask ask) {
        var desk = ask.other();
        var booking = booking(ask);
        bookings.add(booking);
        var state = hasSeat(ask) ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
        var turn = desk.draw(ask.first() ? Turn.MOVED_BY_ORGANISER : 0);
        var typed = ask.moved().typed();
        var fresh = Registering.fresh(desk, booking, ask.person(), typed, state, turn);
        return desk.enter(fresh, Cause.REBOOKED, "");
    }

    private Outcome joined(Ask ask, Registration there) {
        var left = leave(ask);
        ask.other()
                .tell(
                        new Rebooked(
                                ask.moved(),
                                left,
                                ask.own().instance(),
                                there,
                                ask.other().instance(),
                                ask.own().by()));
        return new Outcome.Booked(there.booking());
    }

    private static Registration leave(Ask ask) {
        var moved = ask.moved();
        var desk = ask.own();
        var gone =
                moved.state().isActive()
                        ? moved.become(RegistrationState.WITHDRAWN, desk.now())
                        : moved;
        var left = desk.change(moved, gone.answered(StillComing.ELSEWHERE), Cause.REBOOKED);
        desk.promote();
        return left;
    }

    private Booking booking(Ask ask) {
        var from = bookings.find(ask.moved().booking()).orElseThrow();
        return new Booking(
                BookingId.next(),
                ask.other().instance().id(),
                from.forColleagues(),
                from.contact(),
                false,
                false,
                How.MOVED,
                "",
                ask.own().by().person(),
                ask.own().now());
    }
}
