package org.handslag.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/**
 * One question as a coordinator writes it.
 *
 * @param languages the operator's
 */
public record QuestionForm(Form form, QuestionKind kind, List<Locale> languages, LocalDate today) {
    static final String REQUIRED = "required";
    static final String LAYER = "layer";
    static final String STEPS = "steps";
    static final String QUOTABLE = "quotable";
    private static final int LINE = 300;
    private static final int END = 60;
    private static final int OPTION = 150;
    private static final int OPTIONS = 20;
    private static final int MOST_STEPS = 10;
    private static final int USUAL_STEPS = 5;

    public TextsField text() {
        return TextsField.line("text", languages, LINE);
    }

    public TextsField hint() {
        return TextsField.line("hint", languages, LINE);
    }

    public TextsField low() {
        return TextsField.line("low", languages, END);
    }

    public TextsField high() {
        return TextsField.line("high", languages, END);
    }

    public TextsField options() {
        return TextsField.lines("options", languages, OPTION * OPTIONS);
    }

    public TextsField rows() {
        return TextsField.lines("rows", languages, OPTION * OPTIONS);
    }

    public boolean mayBeOverall() {
        return kind == QuestionKind.SCALE;
    }

    QuestionForm blank(long version) {
        form.fill(STEPS, USUAL_STEPS).fill(LAYER, Layer.OTHER).fill(Overtaken.VERSION, version);
        return this;
    }

    QuestionForm fill(Question question, long version) {
        text().fill(form, question.text());
        hint().fill(form, question.hint());
        form.fill(REQUIRED, question.required() ? "yes" : "");
        form.fill(LAYER, question.layer()).fill(Overtaken.VERSION, version);
        switch (question.asked()) {
            case Asked.Scale(var steps, var low, var high) -> {
                form.fill(STEPS, steps);
                low().fill(form, low);
                high().fill(form, high);
            }
            case Asked.OneOf(var lines) -> options().fill(form, lines.texts());
            case Asked.SomeOf(var lines) -> options().fill(form, lines.texts());
            case Asked.Words(var quotable) -> form.fill(QUOTABLE, quotable ? "yes" : "");
            case Asked.Matrix(var rows, var columns) -> {
                rows().fill(form, rows.texts());
                options().fill(form, columns.texts());
            }
        }
        return this;
    }

    /** What was typed; to be used only when the form is right. */
    Question read(QuestionId id) {
        var text = text().require(form, Texts.none(), today);
        var hint = hint().read(form, Texts.none(), today);
        var asked = asked();
        var layer = form.choice(LAYER, Layer.class);
        if (layer == Layer.OVERALL && kind != QuestionKind.SCALE) {
            form.wrong(LAYER, "questionnaire.wrong.overall-is-a-scale");
        }
        return new Question(
                id, text, hint, form.ticked(REQUIRED), layer == null ? Layer.OTHER : layer, asked);
    }

    List<String> names() {
        var texts = Stream.of(text(), hint(), low(), high(), options(), rows());
        var worded = texts.flatMap(field -> languages.stream().map(field::in));
        return Stream.concat(worded, Stream.of(REQUIRED, LAYER, STEPS, QUOTABLE)).toList();
    }

    private Asked asked() {
        return switch (kind) {
            case SCALE ->
                    new Asked.Scale(
                            form.number(STEPS, 2, MOST_STEPS),
                            low().require(form, Texts.none(), today),
                            high().require(form, Texts.none(), today));
            case ONE_OF -> new Asked.OneOf(lines(options(), 2));
            case SOME_OF -> new Asked.SomeOf(lines(options(), 2));
            case WORDS -> new Asked.Words(form.ticked(QUOTABLE));
            case MATRIX -> new Asked.Matrix(lines(rows(), 1), lines(options(), 2));
        };
    }

    private Lines lines(TextsField field, int fewest) {
        var lines = new Lines(field.require(form, Texts.none(), today));
        var first = field.in(languages.getFirst());
        if (!lines.agree()) {
            form.wrong(first, "questionnaire.wrong.as-many-lines");
        }
        if (lines.count() < fewest || lines.count() > OPTIONS) {
            form.wrong(first, "questionnaire.wrong.lines", Map.of("min", fewest, "max", OPTIONS));
        }
        for (var language : languages) {
            if (Lines.of(lines.texts().in(language)).stream().anyMatch(QuestionForm::isLong)) {
                form.wrong(field.in(language), "questionnaire.wrong.line", Map.of("max", OPTION));
            }
        }
        return lines;
    }

    private static boolean isLong(String line) {
        return line.codePointCount(0, line.length()) > OPTION;
    }
}
