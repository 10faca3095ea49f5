package org.handslag.signup;

import java.util.Map;
import java.util.Optional;
import org.handslag.seats.BookingId;

/**
 * A link that asked someone to come, followed by whoever registers. A module above sends such links
 * and wants to know what became of them: it brings a bean of this kind.
 */
public interface Invitation {
    /**
     * What is known of whoever holds this link, by field of the form for seats; empty when it is
     * none of this module's links.
     */
    Optional<Map<String, String>> known(String token);

    /** Whoever holds this link has asked for seats. Within the same transaction. */
    void booked(String token, BookingId booking);
}
