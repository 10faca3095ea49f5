package org.handslag.seats;

import java.util.List;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Viewer;

/**
 * A contact has booked for colleagues. Heard in the same transaction.
 *
 * @param already how many of the names had a place before
 */
public record BookingMade(
        Booking booking,
        List<Registration> registrations,
        int already,
        CourseInstance instance,
        Viewer by) {}
