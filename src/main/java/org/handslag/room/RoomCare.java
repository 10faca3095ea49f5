package org.handslag.room;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.handslag.letter.Caretakers;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.seats.Booking;
import org.springframework.stereotype.Component;

/** The contacts of today answer for what their employer has booked, whoever booked it. */
@Component
class RoomCare implements Caretakers {
    private final EmployerBookings bookings;
    private final Operators operators;
    private final Clock clock;

    RoomCare(EmployerBookings bookings, Operators operators, Clock clock) {
        this.bookings = bookings;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public Optional<Care> of(Booking booking) {
        return bookings.contacts(booking.id(), today())
                .map(contacts -> new Care(contacts, "/room/booked/" + booking.id()));
    }

    /** In the operator's zone. */
    LocalDate today() {
        var zone = operators.find(Scope.required()).orElseThrow().zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
