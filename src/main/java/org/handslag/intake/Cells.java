package org.handslag.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.handslag.scope.PersonalNumbers;
import org.handslag.sheet.SheetRow;
import org.handslag.ui.Form;
import org.handslag.ui.Problem;
import org.jspecify.annotations.Nullable;

/** One line's cells by fact, read with the same care as a form that someone fills in. */
final class Cells {
    private static final int LINE = 200;

    private final SheetRow row;
    private final Form form = Form.empty();

    Cells(SheetRow row, Mapping mapping) {
        this.row = row;
        mapping.columns().forEach((fact, column) -> form.fill(fact.name(), row.cell(column)));
    }

    boolean has(Fact fact) {
        return !form.value(fact.name()).isBlank();
    }

    String required(Fact fact) {
        return withoutNumbers(fact, form.line(fact.name(), LINE));
    }

    String optional(Fact fact) {
        return withoutNumbers(fact, form.optionalLine(fact.name(), LINE));
    }

    /** Null when the cell is empty, and beside a problem when it cannot be read. */
    <T> @Nullable T parsed(Fact fact, String problem, Function<String, Optional<T>> parser) {
        var typed = form.optionalLine(fact.name(), LINE);
        if (typed.isEmpty()) {
            return null;
        }
        var read = parser.apply(typed);
        if (read.isEmpty()) {
            wrong(fact, problem, Map.of("typed", typed));
        }
        return read.orElse(null);
    }

    void wrong(Fact fact, String key) {
        form.wrong(fact.name(), key);
    }

    void wrong(Fact fact, String key, Map<String, Object> arguments) {
        form.wrong(fact.name(), key, arguments);
    }

    /** What is wrong with the line, or empty. */
    Optional<Fault> fault(int width) {
        var whole = row.cells().size() > width ? Problem.of("intake.wrong.wide") : null;
        var facts = new EnumMap<Fact, Problem>(Fact.class);
        form.problems().forEach((name, problem) -> facts.put(Fact.valueOf(name), problem));
        return facts.isEmpty() && whole == null
                ? Optional.empty()
                : Optional.of(new Fault(row, facts, whole));
    }

    private String withoutNumbers(Fact fact, String text) {
        if (!PersonalNumbers.in(text).isEmpty()) {
            wrong(fact, "intake.wrong.personal-number");
        }
        return text;
    }
}
