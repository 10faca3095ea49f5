package org.handslag.message;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An address that takes no mail.
 *
 * @param message by which it was found out
 * @param answer the server's words, or empty when the coordinator saw the mail come back
 */
public record RefusedAddress(
        String email,
        MessageId message,
        @Nullable PersonId person,
        String name,
        String answer,
        Instant since) {}
