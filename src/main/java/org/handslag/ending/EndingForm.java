package org.handslag.ending;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.handslag.plain.Unasked;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;

/**
 * What the forms of an ending have in common: the text that was read, and what nobody asked for.
 */
public final class EndingForm {
    /** What its writer has been told that nobody asked for. */
    public static final String NOTICED = "noticed";

    private static final int DIGITS = 18;

    private EndingForm() {}

    /** What nobody asked for in these fields; told to the writer alone. */
    public static List<String> unasked(Form form, Collection<String> fields) {
        return fields.stream()
                .flatMap(field -> Unasked.in(form.value(field)).stream())
                .map(Unasked::words)
                .distinct()
                .toList();
    }

    /** Whether the writer knows of it; she may save it all the same. */
    static boolean wasTold(Form form, Collection<String> fields) {
        return form.value(NOTICED).equals(String.join(", ", unasked(form, fields)));
    }

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
