package org.handslag.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.handslag.directory.Programme;
import org.handslag.scope.Operator;
import org.handslag.scope.Period;
import org.handslag.scope.Texts;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** What an administrator writes about a programme. */
public record ProgrammeForm(Form form, TextsField name) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,60}");
    private static final int LINE = 100;

    static ProgrammeForm of(Form form, Operator operator) {
        return new ProgrammeForm(form, TextsField.line("name", operator.languages(), LINE));
    }

    static ProgrammeForm filled(Programme programme, Operator operator) {
        var form =
                Form.empty()
                        .fill("from", programme.active().from())
                        .fill("until", programme.active().until())
                        .fill(Overtaken.VERSION, programme.version());
        var filled = of(form, operator);
        filled.name.fill(form, programme.name());
        return filled;
    }

    Texts readName(Texts before, LocalDate today) {
        return name.require(form, before, today);
    }

    String slug() {
        var slug = form.line("slug", LINE);
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) {
            form.wrong("slug", "programme.slug-wrong");
        }
        return slug;
    }

    /** Null beside a problem when a day is missing or the end comes first. */
    @Nullable Period active() {
        var from = form.date("from");
        var until = form.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) {
            form.wrong("until", "programme.ends-before-it-begins");
            return null;
        }
        return from == null ? null : new Period(from, until);
    }

    boolean isOf(Programme programme) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(programme.version()));
    }

    void overtakenBy(Programme saved, Operator operator) {
        var fields = new ArrayList<>(name.languages().stream().map(name::in).toList());
        fields.addAll(List.of("from", "until"));
        Overtaken.tell(form, filled(saved, operator).form, fields);
    }
}
