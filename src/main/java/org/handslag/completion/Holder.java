package org.handslag.completion;

import java.time.LocalDate;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has completed a course, as a list shows it.
 *
 * @param instance null when it is known from an import only
 * @param holds whether the completion still holds
 * @param certified whether she has a valid certificate of it
 * @param expiry until when that is valid
 */
public record Holder(
        CompletionId completion,
        PersonId person,
        String name,
        Texts course,
        @Nullable CourseInstanceId instance,
        LocalDate completedOn,
        boolean holds,
        boolean certified,
        Expiry expiry) {

    /** Where a coordinator replaces or revokes her certificate; null where there can be none. */
    public @Nullable String path() {
        return instance == null ? null : "/instances/" + instance + "/completions/" + completion;
    }

    /** Message key of what is to be said of it; empty when all is as it should be. */
    public String remark() {
        if (!holds) {
            return "completion.revoked-state";
        }
        return certified || instance == null ? "" : "completion.without-certificate";
    }
}
