package org.handslag.evaluation;

import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;

/** What is to be done differently, or what became of it. */
public record ImprovementForm(Form form, Operator operator) {
    static final String KIND = "kind";
    private static final int LINE = 200;
    private static final int TEXT = 1_000;

    public TextsField wish() {
        return TextsField.line("wish", operator.languages(), LINE);
    }

    public TextsField words() {
        return TextsField.lines("words", operator.languages(), TEXT);
    }
}
