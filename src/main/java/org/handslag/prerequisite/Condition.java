package org.handslag.prerequisite;

import java.time.Instant;
import org.handslag.course.CourseId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * That a seat or a turn holds if something comes true, or that it was let pass.
 *
 * @param course what must be completed; null for an exception, and for a no at once
 * @param earlier her own registration on an earlier date of it
 * @param end how it was settled, or null
 * @param reason of an exception, else empty
 */
public record Condition(
        RegistrationId registration,
        PersonId person,
        @Nullable CourseId course,
        @Nullable RegistrationId earlier,
        Instant madeAt,
        @Nullable Instant settledAt,
        @Nullable End end,
        @Nullable PersonId settledBy,
        String reason) {
    /** How a condition is settled. */
    public enum End {
        FULFILLED,
        /** It did not come true, and the seat went to the next. */
        FAILED,
        /** A coordinator has let it pass, with a reason. */
        EXCUSED,
        /** It hangs on another date now. */
        REPLACED,
        /** The seat was given up or passed on. */
        ENDED,
        /** The day came before anyone knew. */
        BEGAN
    }

    public boolean isOpen() {
        return end == null;
    }
}
