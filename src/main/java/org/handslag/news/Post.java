package org.handslag.news;

import java.time.Instant;
import java.time.LocalDate;
import org.handslag.course.CourseInstanceId;
import org.handslag.file.FileId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that a programme tells of itself.
 *
 * @param slug readable part of its public address; stays when the title changes
 * @param instance the course date that it tells of, or null
 * @param picture null when it has none
 * @param publishedAt null while only its writers see it
 */
public record Post(
        PostId id,
        ProgrammeId programme,
        String slug,
        Words words,
        @Nullable CourseInstanceId instance,
        @Nullable FileId picture,
        @Nullable Instant publishedAt,
        long version) {

    /**
     * What its writer may change.
     *
     * @param day which day it stands under
     */
    public record Words(Texts title, Texts text, LocalDate day) {}

    public boolean isPublished() {
        return publishedAt != null;
    }

    public String path() {
        return "/news/" + slug;
    }

    public String deskPath() {
        return "/posts/" + id;
    }

    Post called(String other) {
        return new Post(id, programme, other, words, instance, picture, publishedAt, version);
    }

    Post with(Words changed) {
        return new Post(id, programme, slug, changed, instance, picture, publishedAt, version);
    }
}
