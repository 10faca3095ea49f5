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
 * @param cameAt when she came late, else null
 * @param leftAt when she left early, else null
 * @param notedBy null when the person noted it with the code
 */
public record Attendance(
        CourseSessionId session,
        RegistrationId registration,
        Presence presence,
        int minutes,
        @Nullable Instant cameAt,
        @Nullable Instant leftAt,
        Way way,
        @Nullable PersonId notedBy,
        Instant notedAt) {}
