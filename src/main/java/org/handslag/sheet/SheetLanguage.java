package org.handslag.sheet;

import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.handslag.web.Frame;

/**
 * How a table is written for its reader.
 *
 * @param zone in which moments are shown; say so in their heading
 * @param yes the message {@code sheet.yes}
 * @param no the message {@code sheet.no}
 */
public record SheetLanguage(Locale locale, ZoneId zone, String yes, String no) {

    /** As this page's reader reads it. */
    public static SheetLanguage of(Frame frame) {
        return new SheetLanguage(
                frame.locale(), frame.home().zone(), frame.t("sheet.yes"), frame.t("sheet.no"));
    }

    /** Where the comma stands in numbers, spreadsheet programs part cells with a semicolon. */
    char delimiter() {
        return decimalSign() == ',' ? ';' : ',';
    }

    char decimalSign() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.SECONDS);
    }

    String word(boolean yes) {
        return yes ? this.yes : no;
    }
}
