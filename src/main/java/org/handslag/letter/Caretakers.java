package org.handslag.letter;

import java.util.List;
import java.util.Optional;
import org.handslag.scope.PersonId;
import org.handslag.seats.Booking;

/**
 * Who answers for the seats that an employer has booked. A module above knows: it outlasts whoever
 * made the booking.
 */
public interface Caretakers {
    /** Empty when the booking is no employer's, and its own contact answers for it. */
    Optional<Care> of(Booking booking);

    /**
     * @param contacts those who are contacts there today, the longest standing first; may be none
     * @param path of the page on which they find the booking when they have signed in
     */
    record Care(List<PersonId> contacts, String path) {
        public boolean isWith(PersonId person) {
            return contacts.contains(person);
        }
    }
}
