package org.handslag.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handslag.scope.Texts;

/**
 * A field in which a coordinator writes the same thing in each of the operator's languages. On the
 * page it is one control for each language, drawn by {@code ui/texts}.
 *
 * @param lines whether the text may have several lines
 */
public record TextsField(String name, List<Locale> languages, int max, boolean lines) {

    public static TextsField line(String name, List<Locale> languages, int max) {
        return new TextsField(name, languages, max, false);
    }

    public static TextsField lines(String name, List<Locale> languages, int max) {
        return new TextsField(name, languages, max, true);
    }

    /** The name of the control of one language. */
    public String in(Locale language) {
        return name + "-" + language.toLanguageTag();
    }

    public Form fill(Form form, Texts texts) {
        languages.forEach(language -> form.fill(in(language), texts.in(language)));
        return form;
    }

    /** What was typed, upon what stood before: an unchanged text keeps its day. */
    public Texts read(Form form, Texts before, LocalDate today) {
        var texts = before;
        for (var language : languages) {
            var text =
                    lines
                            ? form.optionalText(in(language), max)
                            : form.optionalLine(in(language), max);
            texts = texts.with(language, text, today);
        }
        return texts;
    }

    /** As {@link #read}, where at least one language must have a text. */
    public Texts require(Form form, Texts before, LocalDate today) {
        var texts = read(form, before, today);
        if (texts.isEmpty()) {
            form.wrong(in(languages.getFirst()), "form.missing");
        }
        return texts;
    }
}
