package org.handslag.statement;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.handslag.scope.NotVisible;

/** Months as they stand in an address. */
final class Months {
    private Months() {}

    static YearMonth of(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotVisible();
        }
    }
}
