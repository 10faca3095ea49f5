package org.handslag.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatMail;
import org.handslag.scope.Operator;
import org.handslag.scope.Viewer;
import org.handslag.seats.BookingId;
import org.handslag.seats.Deadlines;
import org.handslag.seats.Offers;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** What lapses when its time is over: offers, unconfirmed forms, nameless seats, waiting. */
@Component
class Lapsing {
    private static final Duration TO_VERIFY = Duration.ofHours(48);

    private final DueSeats due;
    private final Offers offers;
    private final Deadlines deadlines;
    private final Seats seats;
    private final CourseInstances instances;
    private final SeatMail mail;

    Lapsing(
            DueSeats due,
            Offers offers,
            Deadlines deadlines,
            Seats seats,
            CourseInstances instances,
            SeatMail mail) {
        this.due = due;
        this.offers = offers;
        this.deadlines = deadlines;
        this.seats = seats;
        this.instances = instances;
        this.mail = mail;
    }

    /** What has lapsed by now, each to be settled in a unit of work of its own. */
    List<Runnable> due(Operator operator, Instant now) {
        var by = Viewer.visitor(operator.id(), operator.language());
        return Stream.<Stream<Runnable>>of(
                        due.offersPast(now).stream().map(id -> () -> offers.lapse(id, by)),
                        due.unverifiedSince(now.minus(TO_VERIFY), now).stream()
                                .map(id -> () -> deadlines.verificationPassed(id, by)),
                        due.namesPast(now).stream().map(id -> () -> release(id, by)),
                        due.stillWaiting(now).stream().map(id -> () -> deadlines.begun(id, by)))
                .flatMap(all -> all)
                .toList();
    }

    private void release(BookingId id, Viewer by) {
        var released = deadlines.namesPassed(id, by);
        if (!released.isEmpty()) {
            var booking = seats.find(id).orElseThrow();
            var instance = instances.find(booking.instance()).orElseThrow();
            mail.tellContact(booking, instance, "released", Map.of("seats", released.size()));
        }
    }
}
