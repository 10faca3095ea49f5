package org.handslag.dilemma;

import java.time.Instant;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case to talk about.
 *
 * @param readyMade which of the program's own it was made from, or null
 * @param retiredAt since when it is no longer offered, or null
 */
public record Dilemma(
        DilemmaId id,
        @Nullable String readyMade,
        Words words,
        @Nullable Instant retiredAt,
        long version) {

    /** What is told: the case, and questions to begin with. */
    public record Words(Texts title, Texts situation, Texts questions) {}

    public Texts title() {
        return words.title();
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    Dilemma with(Words changed, @Nullable Instant retired) {
        return new Dilemma(id, readyMade, changed, retired, version);
    }
}
