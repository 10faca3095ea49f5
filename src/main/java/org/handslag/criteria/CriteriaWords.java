package org.handslag.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.handslag.fit.Criteria;
import org.handslag.fit.Part;
import org.handslag.fit.Rule;
import org.handslag.ui.Option;
import org.handslag.web.Frame;

/** Criteria told in words, so that nobody has to compare two pages of numbers. */
public final class CriteriaWords {
    private static final int MEDIUM = 4;
    private static final int MUCH = 7;

    private CriteriaWords() {}

    /** What is different in the later of two; empty when nothing is. */
    public static List<String> changes(Frame f, Criteria before, Criteria after) {
        var changes = new ArrayList<String>();
        for (var rule : Rule.values()) {
            boolean on = after.rules().contains(rule);
            if (on != before.rules().contains(rule)) {
                var key = on ? "criteria.change-on" : "criteria.change-off";
                changes.add(f.t(key, "what", name(f, rule)));
            }
        }
        for (var part : Part.values()) {
            change(f, changes, name(f, part), before.weight(part), after.weight(part));
        }
        for (var one : CriteriaNumber.values()) {
            change(f, changes, f.t(one), one.of(before), one.of(after));
        }
        return changes;
    }

    public static String name(Frame f, Rule rule) {
        return f.t("criteria.rule." + rule);
    }

    public static String name(Frame f, Part part) {
        return f.t("criteria.part." + part);
    }

    public static String state(Frame f, boolean on) {
        return f.t(on ? "criteria.on" : "criteria.off");
    }

    /** Such as "5, medium". */
    public static String weight(Frame f, int weight) {
        return f.t("criteria.weight", "n", weight, "words", f.t(words(weight)));
    }

    public static List<Option> weights(Frame f) {
        return IntStream.rangeClosed(0, Criteria.HEAVIEST)
                .mapToObj(weight -> Option.of(weight, weight(f, weight)))
                .toList();
    }

    /** What a field of the form says now, for whoever was overtaken. */
    static String saved(Frame f, String field, String value) {
        return field.startsWith("rule-") ? state(f, !value.isEmpty()) : value;
    }

    private static void change(Frame f, List<String> changes, String what, int was, int is) {
        if (was != is) {
            changes.add(f.t("criteria.change-number", "what", what, "from", was, "to", is));
        }
    }

    private static String words(int weight) {
        if (weight == 0) {
            return "criteria.weight-nothing";
        }
        if (weight < MEDIUM) {
            return "criteria.weight-little";
        }
        return weight < MUCH ? "criteria.weight-medium" : "criteria.weight-much";
    }
}
