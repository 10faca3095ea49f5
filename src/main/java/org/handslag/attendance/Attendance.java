package org.handslag.attendance;

import java.time.Instant;
import org.handslag.course.CourseSessionId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * That someone was, or was not, at a session.
 *
 * @param minutes 0 unless present; the session's whole length unless late or gone early
 * @param notedBy null when the person noted it with the code
 */
public record Attendance(
        CourseSessionId session,
        RegistrationId registration,
        Presence presence,
        int minutes,
        Way way,
        @Nullable PersonId notedBy,
        Instant notedAt) {}
