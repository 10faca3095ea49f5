package org.handslag.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a number is shown as a day or a time (ISO/IEC 29500-1, 18.8.30 and 18.8.31). Only the
 * format tells: a date is the number of days since 1900.
 *
 * @param hasDay shows a year, month or day
 * @param hasTime shows an hour, minute or second
 * @param isElapsed counts hours beyond a day
 * @param digits how many digits it is filled up to with zeros
 */
record XlsxFormat(boolean hasDay, boolean hasTime, boolean isElapsed, int digits) {
    /** The day after 9999-12-31, where dates end. */
    static final double LAST_DAY = 2_958_466;

    // Formats that have a number but no text of their own; those from 27 depend on the language.
    private static final Set<Integer> EAST_ASIAN_DAYS =
            Set.of(27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern SAID = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|am/pm|a/p");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    static XlsxFormat of(@Nullable Integer id, @Nullable String code) {
        if (code == null) {
            return new XlsxFormat(id != null && EAST_ASIAN_DAYS.contains(id), false, false, 0);
        }
        var said = SAID.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        var isElapsed = ELAPSED.matcher(said).find();
        var signs = BRACKETS.matcher(said).replaceAll("").split(";", 2)[0];
        var hasTime = isElapsed || has(signs, "hs");
        var hasDay = !isElapsed && (has(signs, "yd") || (has(signs, "m") && !hasTime));
        return new XlsxFormat(hasDay, hasTime, isElapsed, signs.matches("0+") ? signs.length() : 0);
    }

    boolean isTime() {
        return hasDay || hasTime;
    }

    /** As ISO 8601, with a space between day and time; a duration as hours and minutes. */
    String time(LocalDateTime moment, double days) {
        if (isElapsed) {
            var minutes = Math.round(days * 24 * 60);
            return "%d:%02d".formatted(minutes / 60, minutes % 60);
        }
        var rounded = moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (!hasTime) {
            return rounded.toLocalDate().toString();
        }
        var time = clock(rounded.toLocalTime());
        return hasDay ? rounded.toLocalDate() + " " + time : time;
    }

    /**
     * Telephone numbers and codes are sometimes kept as numbers that are shown with zeros before.
     */
    String zeroFilled(String number) {
        var isWhole = number.chars().allMatch(Character::isDigit);
        return isWhole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
    }

    static String clock(LocalTime time) {
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    private static boolean has(String signs, String any) {
        return signs.chars().anyMatch(sign -> any.indexOf(sign) >= 0);
    }
}
