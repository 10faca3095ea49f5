package org.handslag.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as the lists of our countries write them: 2019-11-07, 7.11.2019, 07/11/2019, day first. */
final class Days {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})[-./ ]?(?<m>\\d{2})[-./ ]?(?<d>\\d{2})(?:[T ]00:00.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})[-./ ]+(?<m>\\d{1,2})[-./ ]+(?<y>\\d{4})");
    private static final int OLDEST = 1950;

    private Days() {}

    /** Empty when it is no day, or none that anyone living could have had a course. */
    static Optional<LocalDate> parse(String typed) {
        for (var pattern : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
            var matcher = pattern.matcher(typed.strip());
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            var day = LocalDate.of(part(found, "y"), part(found, "m"), part(found, "d"));
            return Optional.of(day).filter(d -> d.getYear() >= OLDEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(MatchResult found, String name) {
        return Integer.parseInt(found.group(name));
    }
}
