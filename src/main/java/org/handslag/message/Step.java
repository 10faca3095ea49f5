package org.handslag.message;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What was tried or done with a message.
 *
 * @param by null when a task did it
 * @param note the answer of a server, or what the coordinator wrote; may be empty
 */
public record Step(Instant at, Kind kind, @Nullable PersonId by, String note) {

    public enum Kind {
        SENT,
        DELAYED,
        REFUSED,
        FAILED,
        BOUNCED,
        PRINTED,
        CALLED,
        AGAIN
    }

    static Step byTask(Instant at, Kind kind, String note) {
        return new Step(at, kind, null, note);
    }
}
