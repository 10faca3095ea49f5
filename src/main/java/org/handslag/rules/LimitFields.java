package org.handslag.rules;

import java.util.List;
import org.handslag.rules.Length.Unit;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/** The fields in which limits are written; an empty one sets none. */
record LimitFields(Form form) {
    static final List<String> NAMES =
            List.of(
                    "longest",
                    "longest-unit",
                    "renewal",
                    "renewal-unit",
                    "in-all",
                    "in-all-unit",
                    "assessed",
                    "late",
                    "from-age",
                    "before-age",
                    "alone");
    private static final int MOST = 600;
    private static final int MOST_DAYS = 366;
    private static final int OLDEST = 120;

    void fill(Limits limits) {
        fill("longest", limits.longest());
        fill("renewal", limits.renewal());
        fill("in-all", limits.inAll());
        form.fill("assessed", limits.assessed() ? "yes" : null)
                .fill("late", limits.lateDays())
                .fill("from-age", limits.fromAge())
                .fill("before-age", limits.beforeAge())
                .fill("alone", limits.alone() ? "yes" : null);
    }

    private void fill(String name, @Nullable Length length) {
        form.fill(name + "-unit", length == null ? Unit.MONTHS : length.unit());
        if (length != null) {
            form.fill(name, length.amount());
        }
    }

    Limits read() {
        return new Limits(
                length("longest"),
                length("renewal"),
                length("in-all"),
                form.ticked("assessed"),
                form.number("late", 0, MOST_DAYS),
                optional(form, "from-age", 1, OLDEST),
                optional(form, "before-age", 1, OLDEST),
                form.ticked("alone"));
    }

    private @Nullable Length length(String name) {
        var amount = optional(form, name, 1, MOST);
        var unit = form.optionalChoice(name + "-unit", Unit.class).orElse(Unit.MONTHS);
        return amount == null ? null : new Length(amount, unit);
    }

    static @Nullable Integer optional(Form form, String name, int min, int max) {
        return form.value(name).isBlank() ? null : form.number(name, min, max);
    }
}
