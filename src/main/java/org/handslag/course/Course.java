package org.handslag.course;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is taught.
 *
 * @param slug readable part of its public address
 * @param learn what you learn
 * @param languages the languages it is given in
 * @param makesMentor whether completing it makes a mentor, and so counts in the public counter
 * @param requiredPercent share of the hours that completes it
 * @param validMonths how long its certificates are valid; 0 for ever
 * @param retiredAt since when it is no longer given, or null
 */
public record Course(
        CourseId id,
        ProgrammeId programme,
        String slug,
        Texts title,
        Texts learn,
        Texts forWhom,
        List<Locale> languages,
        boolean makesMentor,
        int requiredPercent,
        int validMonths,
        @Nullable Instant retiredAt,
        long version) {

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** No longer given; its instances stay as they are. */
    public Course retire(Instant at) {
        return with(slug, at);
    }

    public Course restore() {
        return with(slug, null);
    }

    Course called(String slug) {
        return with(slug, retiredAt);
    }

    private Course with(String slug, @Nullable Instant retiredAt) {
        return new Course(
                id,
                programme,
                slug,
                title,
                learn,
                forWhom,
                languages,
                makesMentor,
                requiredPercent,
                validMonths,
                retiredAt,
                version);
    }
}
