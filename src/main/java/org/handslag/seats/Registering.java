package org.handslag.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Refusal;
import org.handslag.scope.Role;
import org.handslag.seats.Registration.Turn;
import org.handslag.seats.Registration.Typed;
import org.handslag.seats.SeatRequest.Leave;
import org.handslag.seats.SeatRequest.Seat;
import org.handslag.seats.SeatRequest.WhenFull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens at a desk when someone asks for seats. */
@Component
class Registering {
    private final Registrations registrations;
    private final Bookings bookings;
    private final Participants participants;

    Registering(Registrations registrations, Bookings bookings, Participants participants) {
        this.registrations = registrations;
        this.bookings = bookings;
        this.participants = participants;
    }

    /**
     * @param leave what a coordinator grants
     */
    Outcome at(Desk desk, SeatRequest request, Leave leave) {
        var repeated = bookings.bySubmission(request.submission());
        if (repeated.isPresent()) {
            return new Outcome.Booked(repeated.get());
        }
        if (request.namesSomeoneTwice()) {
            throw new Refusal("seats.refused.twice");
        }
        var closed = whyNot(desk, request.how());
        if (closed.isPresent()) {
            return new Outcome.NotOpen(closed.get());
        }
        desk.promote();
        return decide(desk, request, leave);
    }

    private Outcome decide(Desk desk, SeatRequest request, Leave leave) {
        var known = registrations.active(request.instance(), participants.known(request));
        if (!request.forColleagues() && !known.isEmpty()) {
            return repeat(desk, request, known.getFirst());
        }
        var byMail = desk.door().answersByMail(request, participants);
        var lacks =
                leave.excused()
                        ? List.<Outcome.Lack>of()
                        : desk.door().lacks(request, participants, byMail);
        if (!lacks.isEmpty()) {
            return new Outcome.NotAdmitted(lacks);
        }
        if (byMail && request.contact().email() == null) {
            throw new Refusal("seats.refused.no-address");
        }
        return enter(desk, byMail ? request.asSuspicious() : request, known, leave);
    }

    private Outcome enter(Desk desk, SeatRequest request, List<Registration> known, Leave leave) {
        var wished = request.seats().size() - known.size();
        if (request.whenFull() == WhenFull.ASK
                && !request.suspicious()
                && !leave.beyond()
                && !mustApply(desk, request)
                && wished > 0
                && !desk.queueLetsBy(wished, request.how())) {
            return new Outcome.TooFew(
                    available(desk, wished, request.how()), desk.pool().waiting() + 1);
        }
        var persons = participants.meet(request);
        var fresh = persons.without(known);
        var booking = booking(desk, request, persons);
        var entered = enterAll(desk, request, booking, fresh, leave);
        if (booking.forColleagues()) {
            desk.tell(new Booking.Made(booking, entered, known.size(), desk.instance(), desk.by()));
        }
        return new Outcome.Booked(booking.id());
    }

    /** A wish that stands already: the same receipt, and the mail once more to the address. */
    private Outcome repeat(Desk desk, SeatRequest request, Registration known) {
        bookings.addSubmission(request.submission(), known.booking(), known.id(), desk.now());
        desk.tellAgain(known);
        return new Outcome.Booked(known.booking());
    }

    /** What this form has become, if it was sent before. */
    Optional<Submitted> submitted(UUID submission) {
        return bookings.bySubmission(submission)
                .flatMap(bookings::find)
                .map(booking -> submitted(submission, booking));
    }

    private Submitted submitted(UUID submission, Booking booking) {
        return bookings.repeated(submission)
                .flatMap(registrations::find)
                .map(one -> Submitted.one(booking, one))
                .orElseGet(() -> Submitted.whole(booking, registrations.ofBooking(booking.id())));
    }

    private List<Registration> enterAll(
            Desk desk,
            SeatRequest request,
            Booking booking,
            List<Participants.Participant> fresh,
            Leave leave) {
        var together =
                request.whenFull() == WhenFull.TOGETHER
                        && !desk.queueLetsBy(fresh.size(), request.how());
        var entered = new ArrayList<Registration>();
        for (var participant : fresh) {
            var state = leave.beyond() ? letIn(desk) : first(desk, request, together);
            var typed = typed(participant.seat());
            var next = fresh(desk, booking, participant.person(), typed, state, desk.draw(0));
            var asked = mustApply(desk, request) ? next.applying(desk.answerBy()) : next;
            entered.add(desk.enter(asked, Cause.REGISTERED, leave.reason()));
        }
        return entered;
    }

    private static RegistrationState first(Desk desk, SeatRequest request, boolean together) {
        if (request.suspicious()) {
            return RegistrationState.UNVERIFIED;
        }
        if (mustApply(desk, request)) {
            return RegistrationState.APPLIED;
        }
        return !together && desk.queueLetsBy(1, request.how())
                ? RegistrationState.CONFIRMED
                : RegistrationState.WAITING;
    }

    /** Whoever is written in by the organiser is approved thereby. */
    private static boolean mustApply(Desk desk, SeatRequest request) {
        return request.how() == How.WEB && desk.instance().details().approval().needed();
    }

    private static RegistrationState letIn(Desk desk) {
        if (desk.pool().free() == 0) {
            desk.overbook();
        }
        return RegistrationState.CONFIRMED;
    }

    private static int available(Desk desk, int wished, How how) {
        for (int seats = wished - 1; seats > 0; seats--) {
            if (desk.queueLetsBy(seats, how)) {
                return seats;
            }
        }
        return 0;
    }

    /** Why nobody can register at this desk now. */
    static Optional<Outcome.Reason> whyNot(Desk desk, How how) {
        var instance = desk.instance();
        var office = desk.by().has(Role.COORDINATOR);
        if (instance.isCancelled()) {
            return Optional.of(Outcome.Reason.CANCELLED);
        }
        if (instance.publishedAt() == null) {
            return Optional.of(Outcome.Reason.NOT_PUBLISHED);
        }
        if (instance.size().isShut() && how.isForEveryone()) {
            return Optional.of(Outcome.Reason.CLOSED);
        }
        if (office && desk.now().isBefore(instance.ends())) {
            return Optional.empty();
        }
        if (instance.hasBegun(desk.now())) {
            return Optional.of(Outcome.Reason.BEGUN);
        }
        if (desk.now().isBefore(instance.window().opens())) {
            return Optional.of(Outcome.Reason.NOT_YET);
        }
        return instance.window().isOpen(desk.now())
                ? Optional.empty()
                : Optional.of(Outcome.Reason.CLOSED);
    }

    private Booking booking(Desk desk, SeatRequest request, Participants.Persons persons) {
        var contact = request.contact();
        var booking =
                new Booking(
                        BookingId.next(),
                        request.instance(),
                        request.forColleagues(),
                        new Booking.Contact(
                                persons.contact(),
                                contact.name(),
                                contact.email() == null ? "" : contact.email().address(),
                                contact.telephone(),
                                contact.organisation(),
                                contact.workplace(),
                                contact.language()),
                        request.whenFull() == WhenFull.TOGETHER,
                        false,
                        request.how(),
                        request.askedBy(),
                        desk.by().person(),
                        desk.now());
        bookings.add(booking);
        bookings.addSubmission(request.submission(), booking.id(), desk.now());
        return booking;
    }

    static Registration fresh(
            Desk desk,
            Booking booking,
            @Nullable PersonId person,
            Typed typed,
            RegistrationState state,
            Turn turn) {
        return new Registration(
                RegistrationId.next(),
                booking.instance(),
                booking.id(),
                person,
                typed,
                state,
                desk.now(),
                turn,
                null,
                null,
                StillComing.NOT_ASKED,
                0,
                0);
    }

    static Typed typed(Seat seat) {
        var email = seat.email();
        return new Typed(
                seat.name(),
                email == null ? "" : email.address(),
                seat.telephone(),
                seat.language());
    }
}
