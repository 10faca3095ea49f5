package org.handslag.circular;

import java.time.Instant;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written to many at once.
 *
 * @param recipients how many messages it became
 */
public record Circular(
        CircularId id,
        CourseInstanceId instance,
        Audience audience,
        Texts subject,
        int recipients,
        @Nullable PersonId sentBy,
        Instant sentAt) {}
