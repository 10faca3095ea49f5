package org.handslag.journal;

import java.time.Instant;
import java.util.Map;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One change as it is kept.
 *
 * @param by null when a visitor or a task did it
 * @param what verb key, such as {@code registration.cancelled}
 * @param before the fields that differ, as they were; empty for something new
 * @param after the same fields as they became
 */
public record Change(
        Instant at,
        @Nullable PersonId by,
        String what,
        Subject about,
        Map<String, Object> before,
        Map<String, Object> after) {}
