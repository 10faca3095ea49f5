package org.handslag.circular;

import java.util.List;
import java.util.Locale;
import org.handslag.scope.Texts;

/**
 * Someone's own words to many, read and checked.
 *
 * @param subject in each language in which there is a text
 * @param fallbacks languages to take for a reader in whose own nothing is written
 * @param linked whether the way to the reader's own page stands below a text that does not have it
 */
public record Written(Texts subject, Texts text, List<Locale> fallbacks, boolean linked) {
    public static Written of(Texts subject, Texts text, List<Locale> fallbacks) {
        return new Written(subject, text, fallbacks, false);
    }

    Written withLink() {
        return new Written(subject, text, fallbacks, true);
    }
}
