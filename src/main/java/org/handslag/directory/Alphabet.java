package org.handslag.directory;

import java.util.Locale;

/** The order of letters in a list, for {@code order by}: å stands after z only in the north. */
public final class Alphabet {
    private Alphabet() {}

    /** Such as {@code collate "sv-x-icu"}. Never made of anything typed. */
    public static String of(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> "collate \"sv-x-icu\"";
            case "da" -> "collate \"da-x-icu\"";
            case "no", "nb", "nn" -> "collate \"nb-x-icu\"";
            default -> "collate \"en-x-icu\"";
        };
    }
}
