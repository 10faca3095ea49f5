package org.handslag.settings;

import java.time.Instant;
import java.util.Map;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What everyone must know now, on top of every page.
 *
 * @param updatedAt when the words last changed; the same as {@code since} at first
 * @param endedAt when it was taken down
 */
public record UrgentNotice(
        Texts text, Instant since, Instant updatedAt, @Nullable Instant endedAt, long version) {

    public static UrgentNotice none() {
        return new UrgentNotice(Texts.none(), Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0);
    }

    public boolean stands() {
        return endedAt == null;
    }

    /** New words: one that stands is updated, one that was taken down begins anew. */
    UrgentNotice saying(Texts words, Instant now) {
        if (words.isEmpty()) {
            return new UrgentNotice(text, since, updatedAt, stands() ? now : endedAt, version);
        }
        return stands() && words.equals(text)
                ? this
                : new UrgentNotice(words, stands() ? since : now, now, null, version);
    }

    Map<String, Object> told() {
        return Map.of("text", stands() ? text : Texts.none());
    }
}
