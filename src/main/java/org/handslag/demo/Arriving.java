package org.handslag.demo;

import org.handslag.course.CourseInstance;
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
            moments.at(
                    scene.arrival(i + 1),
                    scene.operator(),
                    () -> Wishes.requireBooked(seats.register(wish, scene.visitor())));
        }
    }
}
