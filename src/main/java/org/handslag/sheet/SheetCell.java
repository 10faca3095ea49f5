package org.handslag.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell that we write. What is null stands empty. */
public sealed interface SheetCell {
    record Text(String text) implements SheetCell {}

    record Number(BigDecimal number) implements SheetCell {}

    record Day(LocalDate day) implements SheetCell {}

    /** Shown on the clock of the reader's zone, to the second. */
    record Moment(Instant moment) implements SheetCell {}

    /** Written as a word: spreadsheet programs show a truth value in a language of their own. */
    record YesNo(boolean yes) implements SheetCell {}

    static SheetCell of(@Nullable String text) {
        return new Text(text == null ? "" : text);
    }

    static SheetCell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static SheetCell of(@Nullable BigDecimal number) {
        return number == null ? of("") : new Number(number);
    }

    static SheetCell of(@Nullable LocalDate day) {
        return day == null ? of("") : new Day(day);
    }

    static SheetCell of(@Nullable Instant moment) {
        return moment == null ? of("") : new Moment(moment);
    }

    static SheetCell of(boolean yes) {
        return new YesNo(yes);
    }
}
