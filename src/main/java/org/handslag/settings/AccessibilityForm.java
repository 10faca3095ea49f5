package org.handslag.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.handslag.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of the accessibility of its service.
 *
 * @param tool in which it must make its statement as well, or null
 */
public record AccessibilityForm(
        Form form,
        @Nullable StatementTool tool,
        TextsField service,
        TextsField method,
        TextsField burden,
        TextsField outside) {
    private static final int LINE = 200;
    private static final int TEXT = 4000;

    static AccessibilityForm of(Form form, Operator operator) {
        var languages = operator.languages();
        return new AccessibilityForm(
                form,
                StatementTool.of(operator.country()),
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
                        .fill("assessor", statement.assessor())
                        .fill("official", statement.official())
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
        var read =
                new AccessibilityStatement(
                        service.read(form, before.service(), today),
                        Objects.requireNonNullElse(conformity, before.conformity()),
                        assessedOn(today),
                        form.optionalChoice("assessor", Assessor.class).orElse(null),
                        method.read(form, before.method(), today),
                        burden.read(form, before.burden(), today),
                        outside.read(form, before.outside(), today),
                        official(before),
                        before.updatedAt(),
                        before.version());
        return read.upon(before, now);
    }

    /** What is known not to work keeps the service from being wholly accessible. */
    void agreesWith(AccessibilityStatement statement, List<Defect> defects) {
        var open = defects.stream().anyMatch(Defect::isOpen);
        if (statement.conformity() == Conformity.FULLY && open) {
            form.wrong("conformity", "settings.fully-with-defects");
        }
    }

    boolean isOf(AccessibilityStatement statement) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(statement.version()));
    }

    void overtakenBy(AccessibilityStatement saved, Frame frame) {
        var fields = new ArrayList<>(List.of("conformity", "assessedOn", "assessor", "official"));
        for (var field : List.of(service, method, burden, outside)) {
            field.languages().forEach(language -> fields.add(field.in(language)));
        }
        Overtaken.tell(
                form,
                filled(saved, frame.home()).form,
                fields,
                (field, value) ->
                        switch (field) {
                            case "conformity" -> frame.t(Conformity.valueOf(value));
                            case "assessor" -> frame.t(Assessor.valueOf(value));
                            default -> value;
                        });
    }

    private @Nullable LocalDate assessedOn(LocalDate today) {
        var day = form.optionalDate("assessedOn");
        if (day != null && day.isAfter(today)) {
            form.wrong("assessedOn", "settings.not-yet");
        }
        return day;
    }

    private String official(AccessibilityStatement before) {
        if (tool == null) {
            return before.official();
        }
        var address = form.optionalLine("official", LINE);
        if (!address.isEmpty() && !tool.hasMade(address)) {
            form.wrong("official", "settings.official-wrong", Map.of("address", tool.address()));
        }
        return address;
    }
}
