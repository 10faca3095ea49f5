package org.handslag.commission;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step of an order.
 *
 * @param byOrderer whether the orderer took it; else we did
 * @param person who of us did, or null
 * @param words what was said with it, or empty
 */
public record Step(
        CommissionState state,
        boolean byOrderer,
        @Nullable PersonId person,
        String words,
        Instant at) {

    /** What a coordinator has written for her colleagues; the orderer never sees it. */
    public record Note(String words, @Nullable PersonId person, Instant at) {}
}
