package org.handslag.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** What is written of a theme. */
public record ThemeForm(Form form, Operator operator) {
    static final String PART = "part";
    private static final int LINE = 120;
    private static final int TEXT = 1_000;

    static ThemeForm filled(Theme theme, Operator operator) {
        var form = Form.empty().fill(Overtaken.VERSION, theme.version());
        var filled = new ThemeForm(form, operator);
        filled.title().fill(form, theme.title());
        filled.words().fill(form, theme.words());
        return filled;
    }

    public TextsField title() {
        return TextsField.line("title", operator.languages(), LINE);
    }

    public TextsField words() {
        return TextsField.lines("words", operator.languages(), TEXT);
    }

    /** Meaningless beside a problem. */
    Theme read(LocalDate today) {
        var part = form.choice(PART, Theme.Part.class);
        return new Theme(
                ThemeId.next(),
                Objects.requireNonNullElse(part, Theme.Part.FEELING),
                title().require(form, Texts.none(), today),
                words().read(form, Texts.none(), today),
                List.of(),
                0);
    }

    Theme read(Theme before, LocalDate today) {
        return new Theme(
                before.id(),
                before.part(),
                title().require(form, before.title(), today),
                words().read(form, before.words(), today),
                before.quotes(),
                before.version());
    }

    boolean isOf(Theme theme) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(theme.version()));
    }

    void overtakenBy(Theme saved) {
        var fields =
                Stream.of(title(), words())
                        .flatMap(field -> operator.languages().stream().map(field::in))
                        .toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }
}
