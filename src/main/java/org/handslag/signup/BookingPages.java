package org.handslag.signup;

import java.time.Clock;
import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.course.Courses;
import org.handslag.scope.Texts;
import org.handslag.seats.Admission;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.springframework.stereotype.Component;

/**
 * Makes the page of seats that are booked for colleagues: for whoever holds its link, and for a
 * module above that knows by other means whose they are.
 */
@Component
public class BookingPages {
    private final Courses courses;
    private final Admission admission;
    private final Clock clock;

    BookingPages(Courses courses, Admission admission, Clock clock) {
        this.courses = courses;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * @param path where the page is and its seats are answered, below the operator's segment
     * @param booking the one whose contact it speaks to
     */
    public BookingPage of(
            String path, Booking booking, CourseInstance instance, List<Registration> booked) {
        var now = clock.instant();
        var title = title(instance);
        var seats =
                booked.stream()
                        .map(
                                one ->
                                        new Place(
                                                path + "/seats/" + one.id(),
                                                one,
                                                instance,
                                                title,
                                                now))
                        .toList();
        var standing = admission.at(instance.id());
        return new BookingPage(path, booking, instance, title, now, seats, standing, "", null);
    }

    Place place(String path, Registration registration, CourseInstance instance) {
        return new Place(path, registration, instance, title(instance), clock.instant());
    }

    private Texts title(CourseInstance instance) {
        return courses.find(instance.course()).orElseThrow().title();
    }
}
