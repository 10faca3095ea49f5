package org.handslag.message;

import java.time.Instant;
import org.handslag.journal.Subject;
import org.handslag.scope.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies in the outbox.
 *
 * @param body null when it has been emptied
 * @param tries how often it was handed to a server, this time included
 * @param againOf the message that this one repeats
 * @param unsubscribe as in {@link Draft}
 */
public record Envelope(
        MessageId id,
        String topic,
        Channel channel,
        MessageState state,
        Recipient to,
        String subject,
        @Nullable Body body,
        boolean secret,
        @Nullable Subject about,
        @Nullable ProgrammeId programme,
        int tries,
        Instant writtenAt,
        @Nullable Instant settledAt,
        @Nullable MessageId againOf,
        @Nullable String unsubscribe) {

    /** Whether its text may be seen by anyone but its reader, and is still there. */
    public boolean isReadable() {
        return body != null && !secret;
    }
}
