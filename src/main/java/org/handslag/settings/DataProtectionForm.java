package org.handslag.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;

/** How the operator answers for personal data, as an administrator writes it. */
public record DataProtectionForm(Form form, TextsField basis, TextsField retention) {
    private static final int LINE = 200;
    private static final int TEXT = 4000;

    static DataProtectionForm of(Form form, Operator operator) {
        return new DataProtectionForm(
                form,
                TextsField.lines("basis", operator.languages(), TEXT),
                TextsField.lines("retention", operator.languages(), TEXT));
    }

    static DataProtectionForm filled(DataProtection facts, Operator operator) {
        var form =
                Form.empty()
                        .fill("responsible", facts.responsible())
                        .fill("officer", facts.officer())
                        .fill("officerEmail", facts.officerEmail())
                        .fill("officerTelephone", facts.officerTelephone())
                        .fill(Overtaken.VERSION, facts.version());
        var filled = of(form, operator);
        filled.basis.fill(form, facts.basis());
        filled.retention.fill(form, facts.retention());
        return filled;
    }

    DataProtection read(DataProtection before, Operator operator, LocalDate today) {
        return new DataProtection(
                form.optionalLine("responsible", LINE),
                form.optionalLine("officer", LINE),
                ContactForm.email(form, "officerEmail"),
                ContactForm.telephone(form, "officerTelephone", operator),
                basis.read(form, before.basis(), today),
                retention.read(form, before.retention(), today),
                before.version());
    }

    boolean isOf(DataProtection facts) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(facts.version()));
    }

    void overtakenBy(DataProtection saved, Operator operator) {
        var fields =
                new ArrayList<>(
                        List.of("responsible", "officer", "officerEmail", "officerTelephone"));
        for (var language : operator.languages()) {
            fields.add(basis.in(language));
            fields.add(retention.in(language));
        }
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }
}
