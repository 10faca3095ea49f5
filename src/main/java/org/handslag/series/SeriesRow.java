package org.handslag.series;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A series, as the list shows it.
 *
 * @param next when its next date begins, or null
 */
public record SeriesRow(
        SeriesId id,
        Texts course,
        Pace pace,
        int dates,
        int drafts,
        @Nullable Instant next,
        boolean ended) {}
