package org.handslag.experience;

/**
 * Something in a text that may point at a person.
 *
 * @param words as they stand there
 */
public record Noticed(Likeness likeness, String words) {
    /** What it looks like. */
    public enum Likeness {
        NAME,
        TELEPHONE,
        EMAIL
    }
}
