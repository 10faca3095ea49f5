package org.handslag.demo;

import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** People register for a date, one after the other. */
@Component
class Arriving {
    private final Seats seats;
    private final Employment employment;
    private final Moments moments;

    Arriving(Seats seats, Employment employment, Moments moments) {
        this.seats = seats;
        this.employment = employment;
        this.moments = moments;
    }

    void at(CourseInstance instance, Scene scene) {
        var coming = scene.part().registered().stream().map(Attendee::of).toList();
        for (int i = 0; i < coming.size(); i++) {
            var who = coming.get(i);
            moments.at(
                    scene.arrival(i + 1), scene.operator(), () -> register(who, instance, scene));
        }
    }

    private void register(Attendee who, CourseInstance instance, Scene scene) {
        var wish = Wishes.alone(scene.stage(), instance, who);
        Wishes.requireBooked(seats.register(wish, scene.visitor()));
        seats.submitted(wish.submission()).stream()
                .flatMap(submitted -> submitted.registrations().stream())
                .forEach(one -> settle(one, who, scene));
    }

    /** Where a date asks something, she presses the button in her mail. */
    private void settle(Registration one, Attendee who, Scene scene) {
        if (one.state() == RegistrationState.UNVERIFIED) {
            seats.verify(one.id(), herself(one, scene));
        }
        var person = one.person();
        if (person != null && who.isEmployed()) {
            employment.begin(
                    person, who.organisation(), who.workplace(), scene.day(), scene.stage());
        }
    }

    private static Viewer herself(Registration one, Scene scene) {
        var visitor = scene.visitor();
        return new Viewer(visitor.operator(), one.person(), visitor.grants(), visitor.locale());
    }
}
