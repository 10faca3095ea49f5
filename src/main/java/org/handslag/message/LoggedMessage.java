package org.handslag.message;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the send log.
 *
 * @param email null when it went another way
 * @param settledAt when it was sent, printed, refused or given up; null while it waits
 */
public record LoggedMessage(
        MessageId id,
        String topic,
        Channel channel,
        MessageState state,
        @Nullable PersonId person,
        String name,
        @Nullable String email,
        String subject,
        Instant writtenAt,
        @Nullable Instant settledAt) {}
