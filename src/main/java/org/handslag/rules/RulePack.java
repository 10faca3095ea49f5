package org.handslag.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a kind of placement from a day on, until the next pack begins.
 *
 * @param number counted from one within its kind
 * @param until the last day on which something new can be agreed under it; null without end
 * @param publishedAt since when it cannot be changed; null while it is a draft
 */
public record RulePack(
        PlacementTypeId type,
        int number,
        LocalDate from,
        @Nullable LocalDate until,
        PackContent content,
        PackCheck check,
        @Nullable Instant publishedAt,
        long version) {

    static RulePack draft(PlacementTypeId type, int number, LocalDate from, PackContent content) {
        return new RulePack(type, number, from, null, content, PackCheck.none(""), null, 0);
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    public boolean takesNew(LocalDate day) {
        return !isDraft() && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
