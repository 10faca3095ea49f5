package org.handslag.reserve;

import java.time.LocalDate;
import java.util.Optional;
import org.handslag.course.CourseInstanceId;
import org.jspecify.annotations.Nullable;

/**
 * What whoever the seats of a date are kept for has said of opening those that are left over. It
 * binds us: modules above, which know whom they are kept for, fill this in.
 */
public interface OpeningLeave {
    /** Empty when nobody but us has a say. */
    Optional<Leave> leave(CourseInstanceId date);

    /**
     * @param from the first day on which seats may be opened, or null
     * @param asked the page on which a new answer is noted, below the operator's segment
     */
    record Leave(boolean mayOpen, @Nullable LocalDate from, String asked) {
        boolean allows(LocalDate day) {
            return mayOpen && (from == null || !day.isBefore(from));
        }
    }
}
