package org.handslag.letter;

import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;

/**
 * A registration, who is written to about it, and the words for it.
 *
 * @param more what the messages say besides the name, the course and the day
 */
record Telling(
        Registration registration,
        Booking booking,
        Recipient to,
        Letter letter,
        Map<String, ?> more) {
    CourseInstance instance() {
        return letter.instance();
    }

    boolean throughContact() {
        return booking.speaksFor(registration);
    }

    boolean confirmed() {
        return registration.state() == RegistrationState.CONFIRMED;
    }
}
