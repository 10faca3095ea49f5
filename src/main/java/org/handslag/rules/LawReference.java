package org.handslag.rules;

/**
 * Where a rule stands.
 *
 * @param reference as lawyers write it, such as {@code LAB § 167}; may be empty
 * @param link to the text; may be empty
 */
public record LawReference(String reference, String link) {
    static LawReference none() {
        return new LawReference("", "");
    }
}
