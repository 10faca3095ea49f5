package org.handslag.criteria;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.ui.Form;
import org.handslag.ui.NoPersonalNumber;
import org.handslag.ui.Overtaken;
import org.jspecify.annotations.Nullable;

/** Criteria as a coordinator sets them, with why. */
public record CriteriaForm(Form form) {
    public static final String WHY = "why";
    private static final int LONGEST_WHY = 1000;

    static CriteriaForm filled(CriteriaVersion version) {
        var criteria = version.criteria();
        var form = Form.empty().fill(Overtaken.VERSION, version.number());
        criteria.rules().forEach(rule -> form.fill(field(rule), "yes"));
        for (var part : Part.values()) {
            form.fill(field(part), criteria.weight(part));
        }
        for (var number : CriteriaNumber.values()) {
            form.fill(field(number), number.of(criteria));
        }
        return new CriteriaForm(form);
    }

    public static String field(Rule rule) {
        return "rule-" + rule;
    }

    public static String field(Part part) {
        return "weight-" + part;
    }

    public static String field(CriteriaNumber number) {
        return "number-" + number;
    }

    /** All that is carried from the form over the preview to what is saved. */
    public List<String> carried() {
        return Stream.concat(fields().stream(), Stream.of(WHY, Overtaken.VERSION)).toList();
    }

    /** Null, and what is wrong noted in the form, when it cannot stand like this. */
    @Nullable Criteria read() {
        var rules = EnumSet.noneOf(Rule.class);
        for (var rule : Rule.values()) {
            if (form.ticked(field(rule))) {
                rules.add(rule);
            }
        }
        var slots = number(CriteriaNumber.SLOTS);
        var weights = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            weights.put(part, form.number(field(part), 0, Criteria.HEAVIEST));
        }
        var top = number(CriteriaNumber.TOP_SHARE);
        var first = number(CriteriaNumber.FIRST_MINUTES);
        var pace = number(CriteriaNumber.MINUTES_PER_KILOMETRE);
        why();
        return form.ok() ? new Criteria(rules, weights, slots, first, pace, top) : null;
    }

    String why() {
        return NoPersonalNumber.in(form, WHY, form.text(WHY, LONGEST_WHY));
    }

    boolean isOf(CriteriaVersion version) {
        return form.value(Overtaken.VERSION).equals(String.valueOf(version.number()));
    }

    private int number(CriteriaNumber number) {
        return form.number(field(number), number.least(), number.most());
    }

    static List<String> fields() {
        return Stream.of(
                        Arrays.stream(Rule.values()).map(CriteriaForm::field),
                        Arrays.stream(Part.values()).map(CriteriaForm::field),
                        Arrays.stream(CriteriaNumber.values()).map(CriteriaForm::field))
                .flatMap(names -> names)
                .toList();
    }
}
