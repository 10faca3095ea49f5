package org.handslag.site;

import java.util.Locale;
import org.handslag.course.CourseId;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;

/**
 * Someone's wish to hear of the next date.
 *
 * @param course null for any course
 */
record Interest(InterestId id, @Nullable CourseId course, Email email, Locale language) {}
