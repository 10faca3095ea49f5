package org.handslag.hours;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.handslag.scope.NotVisible;
import org.handslag.ui.Form;

/** Reads hours, days and months as they are typed or stand in an address. */
final class HourForm {
    private static final int QUARTER = 15;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private HourForm() {}

    /** In minutes; zero, and a problem, where it is no number of quarters that a day can hold. */
    static int minutes(Form form, String field) {
        var typed = form.line(field, 10).replace(',', '.');
        if (typed.isEmpty()) {
            return 0;
        }
        if (typed.matches("\\d{1,2}([.]\\d{1,2})?")) {
            var minutes = new BigDecimal(typed).multiply(BigDecimal.valueOf(HOUR));
            var whole = minutes.intValue();
            if (minutes.compareTo(BigDecimal.valueOf(whole)) == 0
                    && whole % QUARTER == 0
                    && whole <= DAY) {
                return whole;
            }
        }
        form.wrong(field, "hours.wrong.quarters");
        return 0;
    }

    /** At least a quarter. */
    static int some(Form form, String field) {
        var minutes = minutes(form, field);
        if (minutes == 0) {
            form.wrong(field, "hours.wrong.none");
        }
        return minutes;
    }

    /** As they are typed, with as few digits as they need. */
    static String typed(int minutes) {
        return new BigDecimal(minutes)
                .divide(BigDecimal.valueOf(HOUR))
                .stripTrailingZeros()
                .toPlainString();
    }

    static Form filled(UsualWeek week) {
        var form = Form.empty();
        for (var day : DayOfWeek.values()) {
            var minutes = week.minutes().get(day.ordinal());
            form.fill(field(day), minutes == 0 ? null : typed(minutes));
        }
        return form;
    }

    /** Of each day, Monday first; a day that stands empty holds none. */
    static List<Integer> week(Form form) {
        return Arrays.stream(DayOfWeek.values())
                .map(HourForm::field)
                .map(field -> form.value(field).isBlank() ? 0 : minutes(form, field))
                .toList();
    }

    static String field(DayOfWeek day) {
        return "day-" + day.getValue();
    }

    /** The Monday that stands in an address. */
    static LocalDate monday(String text) {
        var day = parsed(text, LocalDate::parse);
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new NotVisible();
        }
        return day;
    }

    static YearMonth month(String text) {
        return parsed(text, YearMonth::parse);
    }

    private static <T> T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException e) {
            throw new NotVisible();
        }
    }
}
