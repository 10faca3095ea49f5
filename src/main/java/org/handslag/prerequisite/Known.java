package org.handslag.prerequisite;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.handslag.course.CourseId;
import org.handslag.seats.RegistrationId;

/**
 * What is known of what someone has learnt.
 *
 * @param taken what she has completed, and what counts as such
 * @param coming her places on dates that may still complete something
 */
record Known(List<Taken> taken, List<Coming> coming) {
    /** How long we wait for someone to write down who was there. */
    static final Duration UNTIL_NOTED = Duration.ofDays(3);

    Known {
        taken = List.copyOf(taken);
        coming = List.copyOf(coming);
    }

    static Known nothing() {
        return new Known(List.of(), List.of());
    }

    record Taken(CourseId course, LocalDate on) {}

    /**
     * A confirmed place on a date of a course.
     *
     * @param day the last of it
     * @param noted whether it is written down for every session how she was there
     * @param enough whether that completes the course
     */
    record Coming(
            CourseId course,
            RegistrationId registration,
            LocalDate day,
            Instant ends,
            boolean noted,
            boolean enough) {
        /**
         * Whether it may still complete the course: it is to come, or nobody has said how it was.
         */
        boolean isOpen(Instant now) {
            return now.isBefore(ends) || enough || !noted && now.isBefore(ends.plus(UNTIL_NOTED));
        }
    }
}
