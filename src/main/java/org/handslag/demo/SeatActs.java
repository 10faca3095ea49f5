package org.handslag.demo;

import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstances;
import org.handslag.seats.How;
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
    private final Parties parties;

    SeatActs(Seats seats, Rebooking rebooking, CourseInstances instances, Parties parties) {
        this.seats = seats;
        this.rebooking = rebooking;
        this.instances = instances;
        this.parties = parties;
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
            case Act.Books booking -> parties.book(stage, instance, booking, How.WEB);
        }
    }

    private CourseInstance after(CourseInstance instance) {
        return instances.next(instance.course(), instance.starts(), NEXT).stream()
                .filter(other -> !other.id().equals(instance.id()))
                .findFirst()
                .orElseThrow();
    }
}
