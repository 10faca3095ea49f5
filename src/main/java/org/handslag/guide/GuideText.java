package org.handslag.guide;

import java.util.HexFormat;
import org.handslag.ui.Prose;

/**
 * What a chapter says in one language.
 *
 * @param lead one or two sentences that stand for the whole
 * @param body in the form of {@link Prose}
 */
public record GuideText(String title, String lead, String body) {
    /** So many characters each. */
    static final int LINE = 200;

    static final int BODY = 6000;

    public Prose prose() {
        return Prose.of(body);
    }

    /** Tells texts apart; the same for the same text in every version of the program. */
    String digest() {
        return HexFormat.of().toHexDigits((title + '\n' + lead + '\n' + body).hashCode());
    }
}
