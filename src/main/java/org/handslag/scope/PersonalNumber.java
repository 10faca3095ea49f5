package org.handslag.scope;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be a personal identity number: a date in six or eight digits, a sign and the rest. The
 * rules and their sources stand at {@link PersonalNumbers}.
 *
 * @param told a word for such a number stands before it
 */
record PersonalNumber(boolean told, String date, String sign, String rest) {
    private static final Pattern TIME_OF_DAY = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d");

    Optional<Country> country() {
        if (isSwedish()) {
            return Optional.of(Country.SE);
        }
        if (isDanish()) {
            return Optional.of(Country.DK);
        }
        return isNorwegian() ? Optional.of(Country.NO) : Optional.empty();
    }

    private boolean isSwedish() {
        var short6 = date.substring(date.length() - 6);
        return rest.length() == 4
                && (told || hasCentury() || !looksLikeSomethingElse())
                && (told || hasCentury() || !sign.isEmpty() || !isInterim())
                && isDate(day(part(short6, 4), 60), part(short6, 2), part(short6, 0))
                && CheckDigits.luhn(short6 + rest.replaceFirst("\\D", "1"));
    }

    private boolean isDanish() {
        return rest.length() == 4
                && !hasCentury()
                && !isInterim()
                && !sign.equals("+")
                && isDate(part(date, 0), part(date, 2), part(date, 4))
                && (told || sign.equals("-") || isDanishByEleven());
    }

    private boolean isDanishByEleven() {
        return !looksLikeSomethingElse()
                && CheckDigits.mod11(date + rest, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    }

    private boolean isNorwegian() {
        var digits = date + rest;
        return rest.length() == 5
                && !hasCentury()
                && !sign.equals("+")
                && isDate(day(part(date, 0), 40), part(date, 2), part(date, 4))
                && CheckDigits.mod11(digits, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
                && CheckDigits.mod11(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1);
    }

    private boolean looksLikeSomethingElse() {
        return switch (sign) {
            case " " -> TIME_OF_DAY.matcher(rest).matches();
            case "" -> Telephone.parse(date + rest, Country.SE).isPresent();
            default -> false;
        };
    }

    private boolean hasCentury() {
        return date.length() == 8;
    }

    private boolean isInterim() {
        return !Character.isDigit(rest.charAt(0));
    }

    private static int day(int written, int added) {
        return written > added ? written - added : written;
    }

    // Two digits do not tell 1900, which had no leap day, from 2000, which had.
    private static boolean isDate(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(year % 4 == 0);
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }
}
