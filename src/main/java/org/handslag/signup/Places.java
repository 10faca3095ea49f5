package org.handslag.signup;

import org.handslag.access.Tokens;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatLinks;
import org.handslag.scope.NotVisible;
import org.handslag.seats.BookingId;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Finds what a sent link opens. */
@Component
class Places {
    private final Tokens tokens;
    private final SeatLinks links;
    private final Seats seats;
    private final CourseInstances instances;
    private final BookingPages bookings;

    Places(
            Tokens tokens,
            SeatLinks links,
            Seats seats,
            CourseInstances instances,
            BookingPages bookings) {
        this.tokens = tokens;
        this.links = links;
        this.seats = seats;
        this.instances = instances;
        this.bookings = bookings;
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
        return bookings.place(path, registration, instance);
    }

    // --- bookings ------------------------------------------------------------------------

    /** All seats that this contact has booked at the date, whichever of her links is opened. */
    BookingPage booking(String token) {
        var booking =
                tokens.find(SeatLinks.BOOKING, token)
                        .map(BookingId::new)
                        .flatMap(seats::find)
                        .filter(links::isHers)
                        .orElseThrow(NotVisible::new);
        var instance = instances.find(booking.instance()).orElseThrow();
        var hers = seats.bookedBy(booking).stream().filter(this::isHers).toList();
        return bookings.of("/booking/" + token, booking, instance, hers);
    }

    private boolean isHers(Registration seat) {
        return seats.find(seat.booking()).filter(links::isHers).isPresent();
    }

    Place seat(String token, String id) {
        return booking(token).seat(id);
    }
}
