package org.handslag.sheet;

import java.util.regex.Pattern;

/**
 * A text that begins with one of these signs becomes a formula when a spreadsheet program opens a
 * CSV file (OWASP, "CSV Injection"). An apostrophe before it makes it a text: {@code '+46 31 …}.
 *
 * <p>So that nothing changes on the way out and in again, a text that already begins with
 * apostrophes and such a sign gets one more, and reading takes exactly one away. A stranger's file
 * with {@code '=} loses that apostrophe; no other text is touched.
 */
final class FormulaSigns {
    private static final String SIGN = "\\s*[=+\\-@\\t\\r\\n＝＋－＠]";
    private static final Pattern BARE = Pattern.compile("'*" + SIGN);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGN);

    private FormulaSigns() {}

    /** For CSV, which does not tell texts from formulas. */
    static String guard(String text) {
        return BARE.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** For XLSX, in which a text stays a text: only what {@link #restore} would take is doubled. */
    static String keep(String text) {
        return GUARDED.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String restore(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
