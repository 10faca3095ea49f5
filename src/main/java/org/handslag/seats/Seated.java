package org.handslag.seats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** Who has a seat, for the modules above. Changes nothing. */
@Component
public class Seated {
    private final Registrations registrations;
    private final Bookings bookings;

    Seated(Registrations registrations, Bookings bookings) {
        this.registrations = registrations;
        this.bookings = bookings;
    }

    /** Those on the waiting list who are passed by when this one gets a seat now. */
    public List<Registration> before(Registration waiting) {
        return new Queue(registrations.queue(waiting.instance())).before(waiting);
    }

    /** The place or the wish for one that this person has at this instance. */
    public Optional<Registration> of(CourseInstanceId instance, PersonId person) {
        return registrations.active(instance, List.of(person)).stream().findFirst();
    }

    /** All with a place or a wish for one, with a name or without, in the order of their turns. */
    public List<Registration> active(CourseInstanceId instance) {
        return registrations.active(instance);
    }

    /** The bookings of these seats, by their ids. */
    public Map<BookingId, Booking> bookings(Collection<Registration> seats) {
        var ids = seats.stream().map(Registration::booking).distinct().toList();
        return bookings.all(ids).stream().collect(Collectors.toMap(Booking::id, one -> one));
    }

    /** Those with a confirmed place and a name, in the order in which they asked. */
    public List<Registration> of(CourseInstanceId instance) {
        return registrations.active(instance).stream()
                .filter(r -> r.state() == RegistrationState.CONFIRMED && !r.isNameless())
                .toList();
    }

    /** One of them; empty when this registration has no place at this instance. */
    public Optional<Registration> of(CourseInstanceId instance, RegistrationId id) {
        return registrations
                .find(id)
                .filter(r -> r.instance().equals(instance))
                .filter(r -> r.state() == RegistrationState.CONFIRMED && !r.isNameless());
    }
}
