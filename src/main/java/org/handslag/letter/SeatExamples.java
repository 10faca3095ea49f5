package org.handslag.letter;

import java.util.Map;
import org.handslag.course.CourseInstance;
import org.handslag.message.Draft;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;
import org.springframework.stereotype.Component;

/**
 * The messages of {@link SeatMail} for whoever wants to see one as its reader gets it. No link in
 * them is hers, and none is kept.
 */
@Component
public class SeatExamples {
    private final SeatMail mail;

    SeatExamples(SeatMail mail, ExampleWays ways) {
        this.mail = mail.with(ways);
    }

    public Draft of(
            Registration registration, CourseInstance instance, String topic, Map<String, ?> more) {
        return mail.draft(registration, instance, topic, more);
    }

    public Draft toContact(
            Booking booking, CourseInstance instance, String topic, Map<String, ?> more) {
        return mail.draftsToContacts(booking, instance, topic, more).getFirst();
    }
}
