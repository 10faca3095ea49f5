package org.handslag.hours;

import java.time.YearMonth;

/** A month of a mentor's hours, in minutes. */
public record LedgerMonth(
        YearMonth month, int granted, int planned, int given, int confirmed, int denied) {

    public int unanswered() {
        return given - confirmed - denied;
    }

    public boolean isEmpty() {
        return granted == 0 && planned == 0 && given == 0;
    }
}
