package org.handslag.offer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When someone could come.
 *
 * @param days in the order of the week; none when it is agreed with each
 * @param from null, as {@code until}, when the hours are agreed with each
 */
public record OfferHours(
        List<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime until) {

    public static OfferHours byAgreement() {
        return new OfferHours(List.of(), null, null);
    }

    /** Such as "måndag, tisdag"; empty when they are agreed. */
    public String daysIn(Locale language) {
        return days.stream().map(day -> name(day, language)).collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.FULL, language);
    }
}
