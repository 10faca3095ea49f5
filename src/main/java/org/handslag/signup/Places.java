package org.handslag.signup;

import java.time.Clock;
import org.handslag.access.Tokens;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission;
import org.handslag.seats.BookingId;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Finds what a sent link opens. */
@Component
class Places {
    private final Tokens tokens;
    private final Seats seats;
    private final Admission admission;
    private final CourseInstances instances;
    private final Courses courses;
    private final Clock clock;

    Places(
            Tokens tokens,
            Seats seats,
            Admission admission,
            CourseInstances instances,
            Courses courses,
            Clock clock) {
        this.tokens = tokens;
        this.seats = seats;
        this.admission = admission;
        this.instances = instances;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * @throws NotVisible when the link opens nothing, or nothing any more
     */
    Place open(String token) {
        return tokens.find(SeatLinks.PLACE, token)
                .map(RegistrationId::new)
                .flatMap(seats::find)
                .map(registration -> place("/place/" + token, registration))
                .orElseThrow(NotVisible::new);
    }

    private Place place(String path, Registration registration) {
        var instance = instances.find(registration.instance()).orElseThrow();
        return new Place(path, registration, instance, title(instance), clock.instant());
    }

    // --- bookings ------------------------------------------------------------------------

    /** All seats that this contact has booked at the date, whichever of her links is opened. */
    BookingPage booking(String token) {
        var booking =
                tokens.find(SeatLinks.BOOKING, token)
                        .map(BookingId::new)
                        .flatMap(seats::find)
                        .orElseThrow(NotVisible::new);
        var instance = instances.find(booking.instance()).orElseThrow();
        var now = clock.instant();
        var path = "/booking/" + token;
        var title = title(instance);
        var booked =
                seats.bookedBy(booking).stream()
                        .map(
                                seat ->
                                        new Place(
                                                path + "/seats/" + seat.id(),
                                                seat,
                                                instance,
                                                title,
                                                now))
                        .toList();
        var standing = admission.at(instance.id());
        return new BookingPage(path, booking, instance, title, now, booked, standing, "");
    }

    /** One seat of a booking; a seat that is not this contact's does not exist for her. */
    Place seat(String token, String id) {
        return booking(token).seats().stream()
                .filter(seat -> seat.registration().id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private Texts title(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow().title();
    }
}
