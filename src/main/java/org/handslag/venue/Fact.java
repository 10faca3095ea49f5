package org.handslag.venue;

import java.time.LocalDate;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one item at a place.
 *
 * @param measure with its unit, as people write it; may be empty
 * @param checkedBy who looked, in her own words; may be empty
 * @param checkedOn null only when it is unknown
 * @param version 0 when nobody has answered yet
 */
public record Fact(
        Item item,
        FactValue value,
        String measure,
        Texts note,
        String checkedBy,
        @Nullable LocalDate checkedOn,
        long version) {
    /** Doors and lifts change: after this a fact is worth another look. */
    private static final int MONTHS = 24;

    public static Fact unknown(Item item) {
        return new Fact(item, FactValue.UNKNOWN, "", Texts.none(), "", null, 0);
    }

    public boolean isKnown() {
        return value != FactValue.UNKNOWN;
    }

    public boolean isOld(LocalDate today) {
        return checkedOn != null && checkedOn.isBefore(agedBefore(today));
    }

    /** What was checked before this day is worth another look. */
    static LocalDate agedBefore(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    /** The same fact, looked at again. */
    Fact checked(String by, LocalDate on) {
        return isKnown()
                ? new Fact(item, value, measure, note, by, on, version)
                : new Fact(item, value, measure, note, "", null, version);
    }

    /** Another answer, of which nobody has said yet when it was checked. */
    Fact saying(FactValue value, String measure, Texts note) {
        return new Fact(item, value, measure, note, checkedBy, checkedOn, version);
    }
}
