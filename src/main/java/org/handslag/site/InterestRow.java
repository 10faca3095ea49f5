package org.handslag.site;

import java.time.Instant;
import java.util.Locale;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Someone on the list of those who want to hear of the next date.
 *
 * @param course title of the course that she waits for, or null for any
 */
public record InterestRow(
        InterestId id, Email email, @Nullable Texts course, Locale language, Instant askedAt) {}
