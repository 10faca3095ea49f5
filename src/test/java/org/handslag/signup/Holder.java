package org.handslag.signup;

import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.BookingId;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.Visitor;

/** Someone who has registered and holds the link that was sent to her. */
class Holder {
    private final Operator operator;
    private final UnitOfWork work;
    private final Seats seats;
    private final Inbox inbox;
    private final Visitor visitor;

    Holder(Operator operator, UnitOfWork work, Seats seats, Inbox inbox, int port) {
        this.operator = operator;
        this.work = work;
        this.seats = seats;
        this.inbox = inbox;
        this.visitor = new Visitor(port, "sv");
    }

    /** Registers through the one writer path; returns the path of the page that was sent. */
    String registered(CourseInstance instance, String name) {
        book(SeatCast.alone(instance, name));
        return inbox.last(operator, SeatCast.address(name).address()).path();
    }

    String booked(SeatRequest request) {
        book(request);
        var contact = request.contact().email();
        return inbox.last(operator, contact == null ? "" : contact.address()).path();
    }

    Registration only(SeatRequest request) {
        return work.in(operator.id(), () -> seats.of(book(request)).getFirst());
    }

    private BookingId book(SeatRequest request) {
        var outcome =
                work.in(operator.id(), () -> seats.register(request, SeatCast.visitor(operator)));
        return ((Outcome.Booked) outcome).booking();
    }

    Visitor.Page open(String path) {
        return visitor.get(path).expect(200);
    }

    /** Presses the button that posts to this path on a page, and goes where it leads. */
    Visitor.Page press(String path, String action) {
        return visitor.follow(visitor.submit(open(path), action, Map.of()).expect(303)).expect(200);
    }

    Visitor visitor() {
        return visitor;
    }

    Inbox.Letter lastLetter(String name) {
        return inbox.last(operator, SeatCast.address(name).address());
    }
}
