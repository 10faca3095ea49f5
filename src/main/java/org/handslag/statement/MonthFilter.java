package org.handslag.statement;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.handslag.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which statements of a month someone looks for.
 *
 * @param state null for whichever
 * @param now the month that runs
 */
record MonthFilter(YearMonth month, @Nullable StatementState state, YearMonth now) {
    /** The month before this, until another is asked for: the last that can be closed. */
    static MonthFilter read(Form asked, YearMonth now) {
        return new MonthFilter(month(asked, now), state(asked), now);
    }

    boolean isOver() {
        return month.isBefore(now);
    }

    private static YearMonth month(Form asked, YearMonth now) {
        try {
            return YearMonth.parse(asked.value("month"));
        } catch (DateTimeParseException e) {
            return now.minusMonths(1);
        }
    }

    private static @Nullable StatementState state(Form asked) {
        return Stream.of(StatementState.values())
                .filter(state -> state.name().equals(asked.value("state")))
                .findFirst()
                .orElse(null);
    }
}
