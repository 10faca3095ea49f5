package org.handslag.ending;

import java.util.EnumMap;
import java.util.Map;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;

/**
 * What the forms of an ending have in common: the text that was read, and what nobody asked for.
 */
final class EndingForm {
    private static final int DIGITS = 18;

    private EndingForm() {}

    /** The lock of what she read; -1 when it is none. */
    static long lock(Form form) {
        var typed = form.value(Overtaken.VERSION);
        return typed.matches("\\d{1," + DIGITS + "}") ? Long.parseLong(typed) : -1;
    }

    static Form filled(EndSummary summary) {
        var form = Form.empty().fill(Overtaken.VERSION, summary.lock());
        for (var text : SummaryText.values()) {
            form.fill(text.field(), summary.text(text));
        }
        return form;
    }

    /** Something must be said somewhere. */
    static Map<SummaryText, String> texts(Form form) {
        var texts = new EnumMap<SummaryText, String>(SummaryText.class);
        for (var text : SummaryText.values()) {
            texts.put(text, form.optionalText(text.field(), SummaryText.MOST));
        }
        texts.values().removeIf(String::isEmpty);
        if (texts.isEmpty()) {
            form.wrong(SummaryText.DONE.field(), "ending.wrong.nothing");
        }
        return texts;
    }
}
