package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Frame;

/** What the operator says of the accessibility of its service. */
public record AccessibilityForm(
        Form form, TextsField service, TextsField method, TextsField burden, TextsField outside) {
    private static final int LINE = 200;
    private static final int TEXT = 4000;

    static AccessibilityForm of(Form form, Operator operator) {
        var languages = operator.languages();
        return new AccessibilityForm(
                form,
                TextsField.line("service", languages, LINE),
                TextsField.lines("method", languages, TEXT),
                TextsField.lines("burden", languages, TEXT),
                TextsField.lines("outside", languages, TEXT));
    }

    static AccessibilityForm filled(AccessibilityStatement statement, Operator operator) {
        var form =
                Form.empty()
                        .fill("conformity", statement.conformity())
                        .fill("assessedOn", statement.assessedOn())
                        .fill(Overtaken.VERSION, statement.version());
        var filled = of(form, operator);
        filled.service.fill(form, statement.service());
        filled.method.fill(form, statement.method());
        filled.burden.fill(form, statement.burden());
        filled.outside.fill(form, statement.outside());
        return filled;
    }

    AccessibilityStatement read(AccessibilityStatement before, LocalDate today, Instant now) {
        var conformity = form.choice("conformity", Conformity.class);
        return new AccessibilityStatement(
                service.read(form, before.service(), today),
                Objects.requireNonNullElse(conformity, before.conformity()),
                form.optionalDate("assessedOn"),
                method.read(form, before.method(), today),
                burden.read(form, before.burden(), today),
                outside.read(form, before.outside(), today),
                now,
                before.version());
    }

    boolean isOf(AccessibilityStatement statement) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(statement.version()));
    }

    void overtakenBy(AccessibilityStatement saved, Frame frame) {
        var fields = new ArrayList<>(List.of("conformity", "assessedOn"));
        for (var field : List.of(service, method, burden, outside)) {
            field.languages().forEach(language -> fields.add(field.in(language)));
        }
        Overtaken.tell(
                form,
                filled(saved, frame.home()).form,
                fields,
                (field, value) ->
                        field.equals("conformity") ? frame.t(Conformity.valueOf(value)) : value);
    }
}
