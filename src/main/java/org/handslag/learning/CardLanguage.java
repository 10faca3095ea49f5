package org.handslag.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A language of the card, and who has read its words.
 *
 * @param review the latest; null when nobody has signed it at this operator
 */
public record CardLanguage(CardWords words, @Nullable CardReview review) {
    /**
     * That someone who speaks the language has read its words.
     *
     * @param reader what she is called
     * @param digest of the words as she read them
     */
    public record CardReview(String reader, Instant at, String digest) {}

    /** Whether someone has read the words as they are now. */
    public boolean isRead() {
        return review == null ? words.read() : review.digest().equals(words.digest());
    }

    /** Whether they have been changed since someone read them. */
    public boolean isChangedSince() {
        return review != null && !isRead();
    }
}
