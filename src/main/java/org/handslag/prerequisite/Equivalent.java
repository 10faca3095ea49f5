package org.handslag.prerequisite;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.course.CourseId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What someone has learnt elsewhere, approved as a course of ours.
 *
 * @param takenOn when she learnt it; what expires is counted from there
 * @param approvedBy name of who approved it, empty when that is not known any more
 * @param withdrawnAt since when it no longer counts, or null
 */
public record Equivalent(
        EquivalentId id,
        PersonId person,
        CourseId course,
        Texts title,
        LocalDate takenOn,
        String reason,
        String approvedBy,
        Instant approvedAt,
        @Nullable Instant withdrawnAt) {
    public boolean holds() {
        return withdrawnAt == null;
    }
}
