package org.handslag.dilemma;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** A case as a coordinator writes it, in each of the operator's languages. */
public record DilemmaForm(Form form, List<Locale> languages) {
    private static final int LINE = 150;
    private static final int TEXT = 3000;

    static DilemmaForm filled(Dilemma dilemma, List<Locale> languages) {
        var filled = new DilemmaForm(Form.empty(), languages);
        filled.title().fill(filled.form, dilemma.words().title());
        filled.situation().fill(filled.form, dilemma.words().situation());
        filled.questions().fill(filled.form, dilemma.words().questions());
        filled.form.fill(Overtaken.VERSION, dilemma.version());
        if (dilemma.isRetired()) {
            filled.form.fill("retired", "yes");
        }
        return filled;
    }

    public TextsField title() {
        return TextsField.line("title", languages, LINE);
    }

    public TextsField situation() {
        return TextsField.lines("situation", languages, TEXT);
    }

    public TextsField questions() {
        return TextsField.lines("questions", languages, TEXT);
    }

    List<String> fields() {
        return Stream.of(title(), situation(), questions())
                .flatMap(field -> languages.stream().map(field::in))
                .toList();
    }

    /** Null when something is wrong. */
    Dilemma.@Nullable Words read(Dilemma.@Nullable Words before, LocalDate today) {
        var none = new Dilemma.Words(Texts.none(), Texts.none(), Texts.none());
        var was = before == null ? none : before;
        var words =
                new Dilemma.Words(
                        title().require(form, was.title(), today),
                        situation().require(form, was.situation(), today),
                        questions().require(form, was.questions(), today));
        return form.ok() ? words : null;
    }
}
