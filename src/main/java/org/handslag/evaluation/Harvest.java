package org.handslag.evaluation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator made of the evaluation of one date.
 *
 * @param themes in her order
 * @param publishedAt null while only she sees it
 */
public record Harvest(List<Theme> themes, @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Theme> in(Theme.Part part) {
        return themes.stream().filter(theme -> theme.part() == part).toList();
    }
}
