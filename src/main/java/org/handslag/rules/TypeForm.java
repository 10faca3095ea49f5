package org.handslag.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handslag.scope.Operator;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** A new kind of the operator's own: what it is called, and what it is. */
public record TypeForm(Form form, Operator home) {
    private static final int LINE = 120;
    private static final int LONGEST_CODE = 60;

    public TextsField name() {
        return TextsField.line("name", home.languages(), LINE);
    }

    /** Null when something is wrong. */
    @Nullable PlacementType read() {
        var kind = form.choice("kind", TypeKind.class);
        var name = form.value(name().in(home.languages().getFirst()));
        var code = code(name);
        if (code.length() < 2) {
            form.wrong(name().in(home.languages().getFirst()), "form.missing");
        }
        name().require(form, Texts.none(), LocalDate.EPOCH);
        return form.ok() && kind != null
                ? new PlacementType(PlacementTypeId.next(), home.country(), code, kind, null)
                : null;
    }

    /** What one begins from: no limits, no points, from today. */
    RulePack first(PlacementType type, LocalDate today) {
        var content =
                new PackContent(
                        name().require(form, Texts.none(), today),
                        Texts.none(),
                        LawReference.none(),
                        Limits.none(),
                        MentorHours.none(),
                        Set.of(),
                        List.of(),
                        ApprovalOrder.CONSULTANT_LAST);
        return RulePack.draft(type.id(), 1, today, content);
    }

    private static String code(String name) {
        var plain =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("ø", "o")
                        .replace("æ", "ae")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
    }
}
