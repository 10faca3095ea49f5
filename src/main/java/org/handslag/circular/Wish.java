package org.handslag.circular;

import java.util.Set;
import org.handslag.seats.RegistrationId;

/** What is to be sent and to whom, read and checked. */
public record Wish(Audience audience, Set<RegistrationId> picked, Written written) {
    /** Whoever is asked whether she can come always gets the way to answer. */
    public Wish {
        written = audience == Audience.UNANSWERED ? written.withLink() : written;
    }
}
