package org.handslag.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies in the outbox.
 *
 * @param body null when it has been emptied
 * @param tries how often it was handed to a server, this time included
 */
record Envelope(
        MessageId id,
        Channel channel,
        MessageState state,
        Recipient to,
        String subject,
        @Nullable Body body,
        boolean secret,
        int tries,
        Instant writtenAt) {}
