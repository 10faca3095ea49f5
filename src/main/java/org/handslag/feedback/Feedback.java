package org.handslag.feedback;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor has told of the site.
 *
 * @param page address of the page it is about, as it was typed, or empty
 * @param replyTo null when it was told without an address
 * @param answeredAt null while it is open
 */
public record Feedback(
        UUID id,
        String said,
        String page,
        @Nullable String replyTo,
        Locale language,
        Instant saidAt,
        String answer,
        @Nullable Instant answeredAt) {
    private static final int SHORT = 80;

    /** Its first words, for a list. */
    public String beginning() {
        var most = Math.min(SHORT, said.codePointCount(0, said.length()));
        var end = said.offsetByCodePoints(0, most);
        return end < said.length() ? said.substring(0, end) + " …" : said;
    }

    public boolean isOpen() {
        return answeredAt == null;
    }
}
