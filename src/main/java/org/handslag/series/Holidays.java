package org.handslag.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handslag.scope.Country;

/** The days on which workplaces are closed, by country: data, in {@code series/holidays.txt}. */
final class Holidays {
    private static final List<Rule> RULES = read();

    private Holidays() {}

    /** What this day is called in that country, when it is one of them. */
    static Optional<String> name(LocalDate day, Country country) {
        return RULES.stream()
                .filter(rule -> rule.country.equals(country.name()) && rule.holdsIn(day.getYear()))
                .filter(rule -> rule.in(day.getYear()).equals(day))
                .map(Rule::name)
                .findFirst();
    }

    /** By the anonymous Gregorian algorithm, as Meeus gives it (Astronomical Algorithms, ch. 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    private record Rule(String country, String when, String name, int last) {
        boolean holdsIn(int year) {
            return year <= last;
        }

        LocalDate in(int year) {
            if (when.startsWith("easter")) {
                return easter(year).plusDays(Integer.parseInt(when.substring(6)));
            }
            var weekday = when.startsWith("sat") || when.startsWith("fri");
            var from = MonthDay.parse("--" + (weekday ? when.substring(3) : when)).atYear(year);
            return weekday ? from.with(TemporalAdjusters.nextOrSame(weekday())) : from;
        }

        private DayOfWeek weekday() {
            return when.startsWith("sat") ? DayOfWeek.SATURDAY : DayOfWeek.FRIDAY;
        }
    }

    private static List<Rule> read() {
        try (var file = Holidays.class.getResourceAsStream("/series/holidays.txt")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s{2,}"))
                    .map(part -> new Rule(part[0], part[1], part[2], last(part)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int last(String[] part) {
        return part.length > 3 ? Integer.parseInt(part[3]) : Integer.MAX_VALUE;
    }
}
