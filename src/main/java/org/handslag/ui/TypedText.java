package org.handslag.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * Cleans what people type and paste: one Unicode form (NFC), no control characters, no invisible
 * marks that turn or hide text. Joiners stay, Persian and emoji need them.
 */
final class TypedText {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB]|\\p{Cs}|\\p{Cn}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");

    private TypedText() {}

    static String line(String typed) {
        return SPACES.matcher(text(typed)).replaceAll(" ").strip();
    }

    static String text(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var clean = INVISIBLE.matcher(lines).replaceAll("");
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    /** A slip of the finger gives days that no calendar and no database knows what to do with. */
    static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No day that anyone means");
        }
        return day;
    }

    /** Also as {@code 9.30}. */
    static LocalTime time(String text) {
        var colons = text.replace('.', ':');
        return LocalTime.parse(colons.length() == 4 ? "0" + colons : colons);
    }
}
