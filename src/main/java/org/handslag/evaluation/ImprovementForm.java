package org.handslag.evaluation;

import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** What is to be done differently, or what became of it. */
public record ImprovementForm(Form form, Operator operator) {
    static final String KIND = "kind";
    private static final int LINE = 200;
    private static final int TEXT = 1_000;

    static ImprovementForm filled(Improvement improvement, Operator operator) {
        var form = Form.empty().fill(Overtaken.VERSION, improvement.version());
        var filled = new ImprovementForm(form, operator);
        filled.wish().fill(form, improvement.wish());
        return filled;
    }

    boolean isOf(Improvement improvement) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(improvement.version()));
    }

    void overtakenBy(Improvement saved) {
        var fields = operator.languages().stream().map(wish()::in).toList();
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    public TextsField wish() {
        return TextsField.line("wish", operator.languages(), LINE);
    }

    public TextsField words() {
        return TextsField.lines("words", operator.languages(), TEXT);
    }
}
