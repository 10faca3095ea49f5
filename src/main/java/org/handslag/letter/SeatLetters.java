package org.handslag.letter;

import java.util.Objects;
import org.handslag.message.Attachment;
import org.handslag.message.Draft;
import org.handslag.seats.Cause;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatChanged;
import org.handslag.seats.Seats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what became of their seats, in the transaction in which it came. */
@Component
class SeatLetters {
    private final SeatMail mail;
    private final Seats seats;
    private final SeatLinks links;
    private final SeatCalendar calendar;

    SeatLetters(SeatMail mail, Seats seats, SeatLinks links, SeatCalendar calendar) {
        this.mail = mail;
        this.seats = seats;
        this.links = links;
        this.calendar = calendar;
    }

    @EventListener
    void hear(SeatChanged change) {
        var topic = Topic.of(change);
        if (topic.isEmpty()) {
            return;
        }
        if (change.cause() == Cause.SWAPPED) {
            tellWhoGaveUp(change);
        }
        var telling = mail.telling(change.registration(), change.instance());
        if (!isToldWithTheBooking(change, telling) && !isToldAlready(change)) {
            var draft = mail.draft(telling, topic, told(change));
            mail.send(withCalendar(draft, change, telling));
        }
    }

    /** Why someone was let in past others is for the office; why it ends for her is for her. */
    private static String told(SeatChanged change) {
        return switch (change.cause()) {
            case REMOVED, INSTANCE_CANCELLED, NOT_APPROVED -> change.detail();
            default -> "";
        };
    }

    /**
     * The contact gets one message about a whole new booking. Nobody else hears of one that is not
     * verified: a stranger could write to many addresses.
     */
    private static boolean isToldWithTheBooking(SeatChanged change, Telling telling) {
        var unverified = change.registration().state() == RegistrationState.UNVERIFIED;
        return switch (change.cause()) {
            case REGISTERED, VERIFIED ->
                    telling.throughContact() || telling.booking().forColleagues() && unverified;
            default -> false;
        };
    }

    /** Nameless seats of a booking share one message when all of them meet the same fate. */
    private boolean isToldAlready(SeatChanged change) {
        var seat = change.registration();
        if (change.cause() == Cause.APPROVED || change.cause() == Cause.NOT_APPROVED) {
            return seat.isNameless() && isAnsweredAlready(seat);
        }
        return seat.isNameless()
                && (change.cause() == Cause.INSTANCE_MOVED
                        || change.cause() == Cause.INSTANCE_CANCELLED)
                && seats.of(seat.booking()).stream()
                        .filter(Registration::isNameless)
                        .filter(other -> sharesFate(other, seat))
                        .findFirst()
                        .filter(first -> !first.id().equals(seat.id()))
                        .isPresent();
    }

    /** They are answered one after the other, in the same moment. */
    private boolean isAnsweredAlready(Registration seat) {
        return seats.of(seat.booking()).stream()
                .filter(other -> other.isNameless() && !other.id().equals(seat.id()))
                .anyMatch(
                        other ->
                                other.state() == seat.state()
                                        && other.stateSince().equals(seat.stateSince()));
    }

    private static boolean sharesFate(Registration other, Registration seat) {
        return other.state().isActive() || other.stateSince().equals(seat.stateSince());
    }

    private Draft withCalendar(Draft draft, SeatChanged change, Telling telling) {
        if (telling.to().email() == null) {
            return draft;
        }
        if (telling.confirmed()) {
            return draft.attach(
                    calendar.requested(telling.registration(), telling.letter(), telling.to()));
        }
        return hadSeat(change) ? draft.attach(withdrawn(change, telling)) : draft;
    }

    /** Whoever gave her seat away hears of it, and her links open nothing any more. */
    private void tellWhoGaveUp(SeatChanged change) {
        links.end(change.registration());
        var before = Objects.requireNonNull(change.before());
        var telling = mail.telling(before, change.instance());
        var draft = mail.farewell(telling);
        mail.send(
                hadSeat(change) && telling.to().email() != null
                        ? draft.attach(withdrawn(change, telling))
                        : draft);
    }

    private Attachment withdrawn(SeatChanged change, Telling telling) {
        return calendar.cancelled(change.registration(), telling.letter(), telling.to());
    }

    private static boolean hadSeat(SeatChanged change) {
        var before = change.before();
        return before != null && before.state() == RegistrationState.CONFIRMED;
    }
}
