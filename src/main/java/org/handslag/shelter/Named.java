package org.handslag.shelter;

import java.util.List;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a protected identity.
 *
 * @param handlers one to five of the staff
 * @param reachedBy the one of them whose telephone number stands in the place of hers; null when
 *     she is reached in person alone
 */
public record Named(List<PersonId> handlers, @Nullable PersonId reachedBy) {}
