package org.handslag.membership;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That a workplace would have a meeting at its place.
 *
 * @param by who offered it, with her name
 * @param words what one should know, or empty
 * @param takenAt when a coordinator took it for a meeting, or null
 */
public record HostOffer(
        HostOfferId id,
        PersonId by,
        String name,
        String workplace,
        String words,
        Instant at,
        @Nullable Instant takenAt) {
    public boolean isTaken() {
        return takenAt != null;
    }
}
