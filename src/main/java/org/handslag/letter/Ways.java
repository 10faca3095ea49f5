package org.handslag.letter;

import org.handslag.message.Body;
import org.handslag.message.Recipient;
import org.handslag.seats.Booking;
import org.handslag.seats.Registration;

/** How the way to a reader's own page stands in a message: the real one, or one to look at. */
interface Ways {
    Body toPlace(Body body, Registration registration, Letter letter, String label, Recipient to);

    /** As {@link #toPlace}, to the contact's page. */
    Body toBooking(Body body, Booking booking, Letter letter, String label, Recipient to);
}
