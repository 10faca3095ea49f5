package org.handslag.venue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handslag.scope.Operator;
import org.handslag.ui.Form;
import org.handslag.ui.Overtaken;
import org.handslag.ui.TextsField;
import org.jspecify.annotations.Nullable;

/** What a coordinator has found out, one group of the inventory at a time. */
public record FactsForm(Form form, Operator operator) {
    private static final String AGAIN = "again";
    private static final int LINE = 120;
    private static final int MEASURE = 80;
    private static final int NOTE = 500;

    static FactsForm filled(FactGroup group, LocalDate today, Operator operator) {
        var filled = new FactsForm(Form.empty(), operator);
        for (var fact : group.facts()) {
            filled.fill(fact);
        }
        filled.form.fill("checkedOn", today).fill(Overtaken.VERSION, group.version());
        return filled;
    }

    public static String value(Item item) {
        return "value-" + item.code();
    }

    public static String measure(Item item) {
        return "measure-" + item.code();
    }

    public TextsField note(Item item) {
        return TextsField.line("note-" + item.code(), operator.languages(), NOTE);
    }

    /** Whether there is a remark to see on this item. */
    public boolean tellsMore(Item item) {
        return notes(item)
                .anyMatch(name -> !form.value(name).isEmpty() || form.problem(name) != null);
    }

    /** Those facts that are new, differ or were looked at again; meaningless beside a problem. */
    List<Fact> read(FactGroup before, LocalDate today) {
        var typed = before.facts().stream().map(fact -> typed(fact, today)).toList();
        var by = form.optionalLine("checkedBy", LINE);
        var on = day(today);
        var found = new ArrayList<Fact>();
        for (int i = 0; i < typed.size(); i++) {
            var fact = typed.get(i);
            var differs = !fact.equals(before.facts().get(i));
            if (differs || form.ticked(AGAIN) && fact.isKnown()) {
                found.add(fact.checked(by, on));
            }
        }
        return List.copyOf(found);
    }

    boolean isOf(FactGroup group) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(group.version()));
    }

    void overtakenBy(FactGroup saved, LocalDate today, Function<FactValue, String> word) {
        var fields =
                saved.facts().stream()
                        .map(Fact::item)
                        .flatMap(i -> Stream.concat(Stream.of(value(i), measure(i)), notes(i)))
                        .toList();
        Overtaken.tell(
                form,
                filled(saved, today, operator).form,
                fields,
                (field, now) ->
                        field.startsWith("value-") && !now.isEmpty()
                                ? word.apply(FactValue.valueOf(now))
                                : now);
    }

    private void fill(Fact fact) {
        if (fact.isKnown() && !(fact.item().isMeasureAlone() && fact.value() == FactValue.YES)) {
            form.fill(value(fact.item()), fact.value());
        }
        form.fill(measure(fact.item()), fact.measure());
        note(fact.item()).fill(form, fact.note());
    }

    private Fact typed(Fact before, LocalDate today) {
        var item = before.item();
        var chosen = form.optionalChoice(value(item), FactValue.class).orElse(FactValue.UNKNOWN);
        var measure = item.isMeasured() ? form.optionalLine(measure(item), MEASURE) : "";
        var note = note(item).read(form, before.note(), today);
        return before.saying(value(item, chosen, measure), measure, note);
    }

    /** Where the measure is the answer, a measure says so and its lack is no answer. */
    private static FactValue value(Item item, FactValue chosen, String measure) {
        if (!item.isMeasureAlone()) {
            return chosen;
        }
        var none = chosen == FactValue.NOT_APPLICABLE ? chosen : FactValue.UNKNOWN;
        return measure.isEmpty() ? none : FactValue.YES;
    }

    private LocalDate day(LocalDate today) {
        @Nullable LocalDate day = form.date("checkedOn");
        if (day != null && day.isAfter(today)) {
            form.wrong("checkedOn", "venue.checked-later");
        }
        return Objects.requireNonNullElse(day, today);
    }

    private Stream<String> notes(Item item) {
        return operator.languages().stream().map(note(item)::in);
    }
}
