package org.handslag.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** Something that is not accessible, as a coordinator writes it down. */
public record DefectForm(Form form, TextsField what, TextsField reason) {
    private static final Pattern CRITERION = Pattern.compile("[1-4]\\.\\d{1,2}\\.\\d{1,2}");
    private static final int TEXT = 1000;
    private static final int SHORT = 20;

    static DefectForm of(Form form, Operator operator) {
        return new DefectForm(
                form,
                TextsField.lines("what", operator.languages(), TEXT),
                TextsField.lines("reason", operator.languages(), TEXT));
    }

    static DefectForm filled(Defect defect, Operator operator) {
        var form =
                Form.empty()
                        .fill("criterion", defect.criterion())
                        .fill("since", defect.since())
                        .fill("plannedOn", defect.plannedOn())
                        .fill("fixedOn", defect.fixedOn())
                        .fill(Overtaken.VERSION, defect.version());
        var filled = of(form, operator);
        filled.what.fill(form, defect.what());
        filled.reason.fill(form, defect.reason());
        return filled;
    }

    /** The defect with what was typed; meaningless beside a problem. */
    Defect read(Defect before, LocalDate today) {
        var text = what.require(form, before.what(), today);
        var why = reason.require(form, before.reason(), today);
        var criterion = criterion();
        var since = Objects.requireNonNullElse(form.date("since"), before.since());
        var planned = form.optionalDate("plannedOn");
        var fixed = fixed(since, today);
        return new Defect(
                before.id(), text, why, criterion, since, planned, fixed, before.version());
    }

    boolean isOf(Defect defect) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(defect.version()));
    }

    void overtakenBy(Defect saved, Operator operator) {
        var fields = new ArrayList<>(what.languages().stream().map(what::in).toList());
        reason.languages().forEach(language -> fields.add(reason.in(language)));
        fields.addAll(List.of("criterion", "since", "plannedOn", "fixedOn"));
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }

    private String criterion() {
        var typed = form.optionalLine("criterion", SHORT);
        if (!typed.isEmpty() && !CRITERION.matcher(typed).matches()) {
            form.wrong("criterion", "settings.criterion-wrong");
        }
        return typed;
    }

    private @Nullable LocalDate fixed(LocalDate since, LocalDate today) {
        var fixed = form.optionalDate("fixedOn");
        if (fixed != null && fixed.isBefore(since)) {
            form.wrong("fixedOn", "settings.fixed-before-known");
        }
        if (fixed != null && fixed.isAfter(today)) {
            form.wrong("fixedOn", "settings.not-yet");
        }
        return fixed;
    }
}
