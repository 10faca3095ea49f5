package org.handslag.learning;

import org.jspecify.annotations.Nullable;

/**
 * One line of the card.
 *
 * @param code of the statement, or of the group whose own words these are ({@link CardGroup#own})
 * @param answer null when she says it in her own words
 * @param own empty when she chose a statement
 */
public record CardLine(String code, @Nullable CardAnswer answer, String own) {
    public static CardLine chosen(String code, CardAnswer answer) {
        return new CardLine(code, answer, "");
    }

    public static CardLine own(String code, String words) {
        return new CardLine(code, null, words);
    }
}
