package org.handslag.signup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatMail;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.seats.Seats;
import org.handslag.signup.Reminders.Kind;
import org.springframework.stereotype.Component;

/** Sends the reminders. Whoever heard it after the moment of the reminder is not told twice. */
@Component
class Reminding {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final DueSeats due;
    private final Reminders reminders;
    private final Seats seats;
    private final CourseInstances instances;
    private final SeatMail mail;

    Reminding(
            DueSeats due,
            Reminders reminders,
            Seats seats,
            CourseInstances instances,
            SeatMail mail) {
        this.due = due;
        this.reminders = reminders;
        this.seats = seats;
        this.instances = instances;
        this.mail = mail;
    }

    /** The reminders that are due now, each to be sent in a unit of work of its own. */
    List<Runnable> due(Instant now) {
        var week =
                due.namesDue(now.plus(DAY), now.plus(WEEK)).stream()
                        .map(one -> names(one, Kind.NAMES_IN_A_WEEK, WEEK, now));
        var day =
                due.namesDue(now, now.plus(DAY)).stream()
                        .map(one -> names(one, Kind.NAMES_TOMORROW, DAY, now));
        var starts = due.starting(now, now.plus(TWO_DAYS)).stream().map(one -> start(one, now));
        return Stream.of(week, day, starts).flatMap(all -> all).toList();
    }

    private Runnable names(DueSeats.Nameless one, Kind kind, Duration before, Instant now) {
        return () -> {
            var asked = one.madeAt().isBefore(one.due().minus(before));
            if (asked && reminders.note(one.booking().value(), kind, one.due(), now)) {
                seats.find(one.booking()).ifPresent(booking -> namesDue(booking, one.seats()));
            }
        };
    }

    private void namesDue(Booking booking, int missing) {
        var instance = instances.find(booking.instance()).orElseThrow();
        mail.tellContact(booking, instance, "names-due", Map.of("seats", missing));
    }

    private Runnable start(DueSeats.Starting one, Instant now) {
        return () -> {
            var known = one.confirmedAt().isBefore(one.starts().minus(TWO_DAYS));
            var id = one.registration().value();
            if (known && reminders.note(id, Kind.START, one.starts(), now)) {
                seats.find(one.registration()).ifPresent(this::starts);
            }
        };
    }

    private void starts(Registration registration) {
        var instance = instances.find(registration.instance()).orElseThrow();
        mail.tell(registration, instance, "reminder");
    }
}
