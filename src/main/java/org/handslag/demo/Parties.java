package org.handslag.demo;

import java.util.List;
import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.handslag.seats.BookingId;
import org.handslag.seats.How;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Colleagues who come to a date together, since someone at their workplace books for them. */
@Component
public class Parties {
    private final Seats seats;
    private final Employment employment;

    Parties(Seats seats, Employment employment) {
        this.seats = seats;
        this.employment = employment;
    }

    /** Books for people of one workplace; they work there from the day of the date on. */
    public BookingId book(
            Stage stage,
            CourseInstance date,
            Employers.Place place,
            String who,
            List<String> names) {
        var booking =
                new Act.Books(
                        null, who, place.organisation(), place.workplace(), names, List.of(), 0);
        return book(stage, date, booking, How.INVITED);
    }

    BookingId book(Stage stage, CourseInstance date, Act.Books booking, How how) {
        var visitor = Viewer.visitor(stage.operator().id(), stage.script().language());
        var wish = Wishes.of(stage, date, booking, how);
        Wishes.requireBooked(seats.register(wish, visitor));
        var seated = seats.submitted(wish.submission()).orElseThrow().registrations();
        var day = date.starts().atZone(stage.operator().zone()).toLocalDate();
        seated.stream()
                .flatMap(seat -> Optional.ofNullable(seat.person()).stream())
                .forEach(
                        person ->
                                employment.begin(
                                        person,
                                        booking.organisation(),
                                        booking.workplace(),
                                        day,
                                        stage));
        var made = seated.stream().map(Registration::booking).findFirst().orElseThrow();
        if (seated.stream().anyMatch(one -> one.state() == RegistrationState.UNVERIFIED)) {
            seats.verify(made, whoBooked(made, visitor));
        }
        return made;
    }

    /** Where a date asks something, she presses the button in her mail. */
    private Viewer whoBooked(BookingId made, Viewer visitor) {
        var contact = seats.find(made).orElseThrow().contact().person();
        return new Viewer(visitor.operator(), contact, visitor.grants(), visitor.locale());
    }
}
