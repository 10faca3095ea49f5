package org.handslag.need;

import java.util.List;
import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Operator;
import org.handslag.scope.UnitOfWork;
import org.handslag.seats.Outcome;
import org.handslag.seats.Registration;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.handslag.support.Inbox;
import org.handslag.support.SeatCast;
import org.handslag.support.Visitor;

/** People who are registered and tell what they need on their own pages. */
class NeedCast {
    private final Operator operator;
    private final UnitOfWork work;
    private final Seats seats;
    private final Inbox inbox;
    private final Visitor visitor;

    NeedCast(Operator operator, UnitOfWork work, Seats seats, Inbox inbox, int port) {
        this.operator = operator;
        this.work = work;
        this.seats = seats;
        this.inbox = inbox;
        this.visitor = new Visitor(port, "sv");
    }

    Registration registered(CourseInstance instance, String name) {
        return registered(SeatCast.alone(instance, name));
    }

    Registration registered(SeatRequest request) {
        return work.in(
                operator.id(),
                () -> {
                    var outcome = seats.register(request, SeatCast.visitor(operator));
                    return seats.of(((Outcome.Booked) outcome).booking()).getFirst();
                });
    }

    /** The path of someone's own page, from the first message that she got. */
    String own(String name) {
        return inbox.of(operator, SeatCast.address(name).address()).getFirst().path();
    }

    /** Registers and tells on her own page; {@code field, value}. */
    Registration telling(CourseInstance instance, String name, Map<String, String> fields) {
        var registration = registered(instance, name);
        tell(name, fields);
        return registration;
    }

    void tell(String name, Map<String, String> fields) {
        var form = visitor.get(own(name) + "/needs").expect(200);
        visitor.submit(form, "/needs", fields).expect(303);
    }

    Visitor.Page ownPage(String name) {
        return visitor.get(own(name)).expect(200);
    }

    Visitor visitor() {
        return visitor;
    }

    List<Inbox.Letter> letters(String name) {
        return inbox.of(operator, SeatCast.address(name).address());
    }

    Inbox.Letter lastLetter(String name) {
        return inbox.last(operator, SeatCast.address(name).address());
    }
}
