package org.handslag.ui;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates, times, numbers and names of languages as each language writes them (CLDR). */
public final class Spoken {
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();
    private static final Map<Locale, String> DIRECTIONS = new ConcurrentHashMap<>();
    private static final Map<List<Locale>, String> LANGUAGES = new ConcurrentHashMap<>();

    private Spoken() {}

    public static String date(LocalDate day, Locale language) {
        return format("yMMMMd", language).format(day);
    }

    public static String dateWithWeekday(LocalDate day, Locale language) {
        return format("yMMMMEEEEd", language).format(day);
    }

    public static String month(YearMonth month, Locale language) {
        return format("yMMMM", language).format(month);
    }

    public static String time(LocalTime time, Locale language) {
        return format("Hm", language).format(time);
    }

    public static String moment(ZonedDateTime moment, Locale language) {
        return format("yMMMMdHm", language).format(moment);
    }

    public static String zone(ZonedDateTime moment, Locale language) {
        return FORMATS.computeIfAbsent(
                        "zzzz" + language.toLanguageTag(),
                        _ -> DateTimeFormatter.ofPattern("zzzz", european(language)))
                .format(moment);
    }

    public static String number(Number number, Locale language) {
        var format = NUMBERS.computeIfAbsent(language, NumberFormat::getInstance);
        return ((NumberFormat) format.clone()).format(number);
    }

    /** Which way a language is written: {@code ltr} or {@code rtl}. */
    public static String direction(Locale language) {
        return DIRECTIONS.computeIfAbsent(
                language, _ -> ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr");
    }

    /** The name of a language in a language, such as "Danish" or "dansk". */
    public static String languageName(Locale language, Locale in) {
        return LANGUAGES.computeIfAbsent(
                List.of(language, in),
                _ -> ULocale.forLocale(language).getDisplayName(ULocale.forLocale(in)));
    }

    private static DateTimeFormatter format(String skeleton, Locale language) {
        return FORMATS.computeIfAbsent(
                skeleton + language.toLanguageTag(), _ -> made(skeleton, european(language)));
    }

    private static DateTimeFormatter made(String skeleton, Locale language) {
        return DateTimeFormatter.ofPattern(pattern(skeleton, language), language);
    }

    /** English without a country is American to CLDR; whoever reads it here has the day first. */
    private static Locale european(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    private static String pattern(String skeleton, Locale language) {
        return DateTimePatternGenerator.getInstance(language).getBestPattern(skeleton);
    }
}
