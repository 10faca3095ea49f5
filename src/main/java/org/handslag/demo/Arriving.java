package org.handslag.demo;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.SeatRequest;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** People register for a date, one after the other. */
@Component
class Arriving {
    private final Seats seats;
    private final Moments moments;

    Arriving(Seats seats, Moments moments) {
        this.seats = seats;
        this.moments = moments;
    }

    void at(CourseInstance instance, Scene scene) {
        var names = scene.part().registered();
        for (int i = 0; i < names.size(); i++) {
            var wish = Wishes.alone(scene.stage(), instance, names.get(i));
            moments.at(scene.arrival(i + 1), scene.operator(), () -> register(wish, scene));
        }
    }

    /** Where a date asks something, she presses the button in her mail. */
    private void register(SeatRequest wish, Scene scene) {
        Wishes.requireBooked(seats.register(wish, scene.visitor()));
        seats.submitted(wish.submission()).stream()
                .flatMap(submitted -> submitted.registrations().stream())
                .filter(one -> one.state() == RegistrationState.UNVERIFIED)
                .forEach(one -> seats.verify(one.id(), herself(one, scene)));
    }

    private static Viewer herself(Registration one, Scene scene) {
        var visitor = scene.visitor();
        return new Viewer(visitor.operator(), one.person(), visitor.grants(), visitor.locale());
    }
}
