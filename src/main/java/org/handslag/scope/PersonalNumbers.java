package org.handslag.scope;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds personal identity numbers in what someone has typed, so that she can be asked to take them
 * out again. Handslag never asks for such a number and keeps none.
 *
 * <ul>
 *   <li>Sweden, personnummer and samordningsnummer (Skatteverket, SKV 704 and 707): 10 or 12
 *       characters, date (day + 60 for the latter), Luhn. An interim number has a letter in place
 *       of the first of the last four.
 *   <li>Denmark, CPR (CPR-kontoret): DDMMYY-SSSS, date. The check by 11 has not held for every
 *       number since 2007, so one that is written with its hyphen is found without it.
 *   <li>Norway, fødselsnummer and D-nummer (Skatteetaten): 11 digits, date (day + 40 for the
 *       latter), two checks by 11.
 * </ul>
 *
 * <p>Ten digits may as well be an order or a telephone. The less a number is written like a
 * personal one, the more it must prove: run together or with a space, a Danish one must pass the
 * check by 11, none may be a time of day after a date, and none a Swedish telephone. After a word
 * for such a number ("cpr", "personnummer") it need not.
 */
public final class PersonalNumbers {
    /** Where in the text a number stands, the end excluded, and which country's it looks like. */
    public record Found(int start, int end, Country country) {}

    private static final String TOLD =
            "(?<told>personn|pers\\.?nr|pnr|cpr|fødselsn|födelsen|samordningsn)[^\\d\\n]{0,20}";
    private static final String NOTHING_BEFORE =
            "(?<![\\p{L}\\d+])(?<!\\d[.,:])(?<![\\p{L}\\d][-_])";
    private static final String NUMBER =
            "(?<date>(?:1[89]|20)?\\d{6})(?<sign>[-+ ]?)(?<rest>\\d{4,5}|[PTRSUWXJKLMN]\\d{3})";
    private static final String NOTHING_AFTER = "(?![\\p{L}\\d])(?![-_.,:]\\d)";
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?:%s|%s)%s%s".formatted(TOLD, NOTHING_BEFORE, NUMBER, NOTHING_AFTER),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PersonalNumbers() {}

    /** Every number that looks like a person's, in the order of the text. */
    public static List<Found> in(String text) {
        return CANDIDATE.matcher(plain(text)).results().flatMap(PersonalNumbers::judge).toList();
    }

    private static Stream<Found> judge(MatchResult match) {
        var candidate =
                new PersonalNumber(
                        match.group("told") != null,
                        match.group("date"),
                        match.group("sign"),
                        match.group("rest"));
        return candidate
                .country()
                .map(country -> new Found(match.start("date"), match.end("rest"), country))
                .stream();
    }

    // Digits of every script, dashes and spaces of every width; each keeps its place in the text.
    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + Character.digit(letter, 10));
        }
        if (Character.getType(letter) == Character.DASH_PUNCTUATION || letter == '\u2212') {
            return '-';
        }
        return Character.isSpaceChar(letter) ? ' ' : letter;
    }
}
