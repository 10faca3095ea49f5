package org.handslag.registered;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.handslag.seats.How;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked for a change and a coordinator made it.
 *
 * @param by who asked; empty when it was the person herself
 * @param enteredBy the coordinator
 */
public record AskedChange(
        RegistrationId registration,
        How how,
        String by,
        @Nullable PersonId enteredBy,
        Instant at) {}
