package org.handslag.seats;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One act of asking for seats.
 *
 * @param forColleagues whether a contact asked for others; else the contact is the participant
 * @param together whether a group on the waiting list wants all its seats or none
 * @param pinned whether such a group holds back those behind it; only a coordinator says so
 * @param askedBy who asked and how, when someone else wrote it in
 * @param enteredBy who wrote it in, null for the web form
 */
public record Booking(
        BookingId id,
        CourseInstanceId instance,
        boolean forColleagues,
        Contact contact,
        boolean together,
        boolean pinned,
        How how,
        String askedBy,
        @Nullable PersonId enteredBy,
        Instant madeAt) {

    /** Whether messages about this one go to the contact: its person has no address of her own. */
    public boolean speaksFor(Registration registration) {
        return forColleagues
                && (registration.isNameless() || registration.typed().email().isEmpty());
    }

    /**
     * A contact has booked for colleagues. Heard in the same transaction.
     *
     * @param already how many of the names had a place before
     */
    public record Made(
            Booking booking,
            List<Registration> registrations,
            int already,
            CourseInstance instance,
            Viewer by) {}

    /** Who asked, with the workplace as it was typed. */
    public record Contact(
            PersonId person,
            String name,
            String email,
            String telephone,
            String organisation,
            String workplace,
            Locale language) {}
}
