package org.handslag.registered;

import java.time.Clock;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseInstances;
import org.handslag.course.Courses;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.seats.Booking;
import org.handslag.seats.BookingId;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.Seats;
import org.handslag.web.Frame;
import org.springframework.stereotype.Component;

/** What a coordinator reaches: the dates of her programmes and who is on them. */
@Component
class Reach {
    private final CourseInstances instances;
    private final Courses courses;
    private final Seats seats;
    private final Clock clock;

    Reach(CourseInstances instances, Courses courses, Seats seats, Clock clock) {
        this.instances = instances;
        this.courses = courses;
        this.seats = seats;
        this.clock = clock;
    }

    CourseInstance instance(Frame f, CourseInstanceId id) {
        return instances
                .find(id, f.viewer().programmes(Role.COORDINATOR))
                .orElseThrow(NotVisible::new);
    }

    Texts title(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow().title();
    }

    Entry entry(Frame f, CourseInstanceId id, RegistrationId registration) {
        var instance = instance(f, id);
        var found = seats.find(registration).filter(one -> one.instance().equals(id));
        var seat = found.orElseThrow(NotVisible::new);
        var booking = seats.find(seat.booking()).orElseThrow();
        return new Entry(instance, title(instance), seat, booking, clock.instant());
    }

    Booking booking(CourseInstance instance, BookingId id) {
        return seats.find(id)
                .filter(booking -> booking.instance().equals(instance.id()))
                .orElseThrow(NotVisible::new);
    }
}
