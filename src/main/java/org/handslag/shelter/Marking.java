package org.handslag.shelter;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator decides when she protects someone's identity. There is no why.
 *
 * @param handlers one to five of the staff
 * @param reachedBy the one of them whose telephone number stands in the place of hers; null when
 *     she is reached in person alone
 */
public record Marking(
        PersonId person,
        String alias,
        LocalDate until,
        List<PersonId> handlers,
        @Nullable PersonId reachedBy) {}
