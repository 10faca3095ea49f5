package org.handslag.demo;

import java.util.Optional;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.seats.Rebooking;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** What becomes of seats in the World. */
@Component
class SeatActs {
    private static final int NEXT = 10;

    private final Seats seats;
    private final Rebooking rebooking;
    private final CourseInstances instances;
    private final Employment employment;

    SeatActs(Seats seats, Rebooking rebooking, CourseInstances instances, Employment employment) {
        this.seats = seats;
        this.rebooking = rebooking;
        this.instances = instances;
        this.employment = employment;
    }

    void play(Act.OfSeats act, Cue cue) {
        var stage = cue.scene().stage();
        var instance = cue.instance();
        switch (act) {
            case Act.Leaves leaves -> seats.withdraw(cue.of(leaves.who()), false, cue.visitor());
            case Act.Swaps swap ->
                    seats.give(cue.of(swap.who()), Wishes.seat(stage, swap.to()), cue.visitor());
            case Act.StillComes answer -> seats.stillComing(cue.of(answer.who()), cue.visitor());
            case Act.GoesAlong along ->
                    Wishes.requireBooked(
                            rebooking.take(
                                    cue.of(along.who()),
                                    after(instance).id(),
                                    true,
                                    cue.visitor()));
            case Act.Calls call ->
                    Wishes.requireBooked(
                            seats.register(Wishes.of(stage, instance, call), cue.coordinator()));
            case Act.Books booking -> book(booking, cue);
        }
    }

    private void book(Act.Books booking, Cue cue) {
        var stage = cue.scene().stage();
        var wish = Wishes.of(stage, cue.instance(), booking);
        Wishes.requireBooked(seats.register(wish, cue.visitor()));
        seats.submitted(wish.submission()).stream()
                .flatMap(submitted -> submitted.registrations().stream())
                .flatMap(seat -> Optional.ofNullable(seat.person()).stream())
                .forEach(
                        colleague ->
                                employment.begin(
                                        colleague,
                                        booking.organisation(),
                                        booking.workplace(),
                                        cue.scene().day(),
                                        stage));
    }

    private CourseInstance after(CourseInstance instance) {
        return instances.next(instance.course(), instance.starts(), NEXT).stream()
                .filter(other -> !other.id().equals(instance.id()))
                .findFirst()
                .orElseThrow();
    }
}
