package org.handslag.completion;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;

/**
 * That a person has completed a course.
 *
 * @param instance null when it is known from an import only
 * @param minutes of presence; 0 when it is not known
 * @param revokedAt since when it no longer holds, or null
 */
public record Completion(
        CompletionId id,
        PersonId person,
        CourseId course,
        @Nullable CourseInstanceId instance,
        @Nullable RegistrationId registration,
        LocalDate completedOn,
        int minutes,
        Origin origin,
        Instant recordedAt,
        @Nullable Instant revokedAt) {

    /** How it is known. */
    public enum Origin {
        ATTENDANCE,
        IMPORT
    }

    /** Attendance has made or unmade one. Heard in the same transaction. */
    public record Changed(Completion completion, Viewer by) {}

    public boolean holds() {
        return revokedAt == null;
    }

    Completion again(int minutes, Instant now) {
        return new Completion(
                id,
                person,
                course,
                instance,
                registration,
                completedOn,
                minutes,
                origin,
                now,
                null);
    }

    Completion revoked(Instant now) {
        return new Completion(
                id,
                person,
                course,
                instance,
                registration,
                completedOn,
                minutes,
                origin,
                recordedAt,
                now);
    }
}
