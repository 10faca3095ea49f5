package org.handslag.ui;

import org.handslag.scope.PersonalNumbers;

/**
 * Reads texts that may hold no personal identity number: whoever types one is asked to take it out,
 * and nothing of it is kept.
 */
public final class NoPersonalNumber {
    private NoPersonalNumber() {}

    /** A required line; see {@link Form#line}. */
    public static String line(Form form, String field, int max) {
        return in(form, field, form.line(field, max));
    }

    /** Several lines of text, or the empty string; see {@link Form#optionalText}. */
    public static String text(Form form, String field, int max) {
        return in(form, field, form.optionalText(field, max));
    }

    /** Notes the problem of a text that was read already. */
    public static String in(Form form, String field, String text) {
        if (!PersonalNumbers.in(text).isEmpty()) {
            form.wrong(field, "form.personal-number");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            form.wrong(field, "form.unreadable");
        }
        return text;
    }
}
