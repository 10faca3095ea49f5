package org.handslag.completion;

import java.time.LocalDate;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has completed a course, as a list shows it.
 *
 * @param certificate her valid certificate, or null when there is none
 */
public record Holder(
        CompletionId completion,
        String name,
        Texts course,
        LocalDate completedOn,
        boolean holds,
        @Nullable Certificate certificate) {}
