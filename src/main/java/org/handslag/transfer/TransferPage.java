package org.handslag.transfer;

import java.time.Instant;
import org.handslag.course.CourseInstance;
import org.handslag.scope.Texts;

/**
 * What someone wrote of a date, or has still to write, as she meets it behind her own link.
 *
 * @param path of this page, below the operator's segment
 * @param course its title
 */
public record TransferPage(
        String path, TransferTask task, CourseInstance date, Texts course, Instant now) {

    /** Whether the course has begun, so that there is something to take along. */
    public boolean isTime() {
        return date.hasBegun(now);
    }
}
