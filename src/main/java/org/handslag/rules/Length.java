package org.handslag.rules;

import java.time.LocalDate;

/** So many weeks or months, as laws count. */
public record Length(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        WEEKS,
        MONTHS
    }

    public Length {
        if (amount < 1) {
            throw new IllegalArgumentException("A length of " + amount);
        }
    }

    /** The last day of a period of this length that begins on a day. */
    public LocalDate lastDay(LocalDate first) {
        var after = unit == Unit.WEEKS ? first.plusWeeks(amount) : first.plusMonths(amount);
        return after.minusDays(1);
    }
}
