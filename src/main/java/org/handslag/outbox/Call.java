package org.handslag.outbox;

import java.time.Instant;
import org.handslag.message.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A call to make; what to read out stands on the page of the message.
 *
 * @param telephone null when no way is known to reach the person
 */
public record Call(
        MessageId id, String name, @Nullable String telephone, String subject, Instant since) {}
