package org.handslag.transfer;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A date that I was registered for, and what I will do, or did, after it.
 *
 * @param will empty when I have not written anything
 * @param went null until I have answered
 */
public record MyTransfer(
        CourseInstanceId date, Texts course, Instant ended, String will, @Nullable HowItWent went) {

    public boolean isWritten() {
        return !will.isEmpty();
    }
}
