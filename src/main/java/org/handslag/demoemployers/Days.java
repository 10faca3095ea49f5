package org.handslag.demoemployers;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days of the script: a date, or so many days before or after the World is made. */
final class Days {
    private Days() {}

    /**
     * @param written such as {@code 2023-02-01}, {@code -12} or {@code +47}
     */
    static LocalDate of(String written, LocalDate today) {
        if (written.startsWith("-")) {
            return today.plusDays(Integer.parseInt(written));
        }
        return written.startsWith("+")
                ? working(today.plusDays(Integer.parseInt(written)))
                : LocalDate.parse(written);
    }

    static LocalDate working(LocalDate day) {
        var found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            found = found.plusDays(1);
        }
        return found;
    }
}
