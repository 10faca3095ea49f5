package org.handslag.profile;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.AdjustmentGroup;
import org.handslag.ui.Option;

/**
 * What can be chosen in a profile, in the reader's words: what is in use, and what was chosen
 * already.
 *
 * @param days by name, in the order of the week
 * @param needs whether something helps her or she must have it
 */
public record ProfileChoices(
        List<Option> languages,
        List<Option> days,
        List<Option> halves,
        List<Option> minutes,
        List<Adjustment> adjustments,
        List<Option> needs,
        List<Option> trades,
        List<Option> support,
        List<Option> interests) {
    public static final String SLOTS = "slots-";
    static final String ADJUSTMENT = "a-";
    static final String TRADE = "trade-";

    public List<Adjustment> of(AdjustmentGroup group) {
        return adjustments.stream().filter(one -> one.group() == group).toList();
    }

    /** The fields of the days, one each. */
    public static List<String> slotFields() {
        return Stream.of(DayOfWeek.values()).map(day -> SLOTS + day).toList();
    }

    List<String> adjustmentFields() {
        return adjustments.stream().map(one -> ADJUSTMENT + one.id()).toList();
    }

    /** What is to choose among in this field; nothing where something is typed. */
    public List<Option> of(String field) {
        if (field.startsWith(SLOTS)) {
            return halves;
        }
        if (field.startsWith(ADJUSTMENT)) {
            return needs;
        }
        if (field.startsWith(TRADE)) {
            return trades;
        }
        return switch (field) {
            case "languages" -> languages;
            case "minutes" -> minutes;
            case "support" -> support;
            case "interests" -> interests;
            default -> List.of();
        };
    }

    /** The chosen values of a field in words, in the order of the page. */
    public String words(String field, Collection<String> values) {
        return of(field).stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
