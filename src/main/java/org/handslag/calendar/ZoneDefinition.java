package org.handslag.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Writes down a zone's rules as they are now (RFC 5545, 3.6.5), from Java's own time zone data. The
 * definitions that come with ical4j name Stockholm, Copenhagen and Oslo "Europe/Berlin" and carry a
 * century of history, over which some calendars stumble.
 */
final class ZoneDefinition {
    private ZoneDefinition() {}

    /** Holds from the year before {@code first}. */
    static VTimeZone of(ZoneId zone, LocalDateTime first) {
        var definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        var from = first.minusYears(1);
        var rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            var offset = rules.getOffset(first);
            definition.add(describe(new Standard(), from, offset, offset));
        }
        rules.getTransitionRules()
                .forEach(rule -> definition.add(observance(rule, from.getYear())));
        return definition;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule, int year) {
        var isStandard = rule.getOffsetAfter().equals(rule.getStandardOffset());
        var observance =
                describe(
                        isStandard ? new Standard() : new Daylight(),
                        rule.createTransition(year).getDateTimeBefore(),
                        rule.getOffsetBefore(),
                        rule.getOffsetAfter());
        observance.add(new RRule<LocalDateTime>(recurrence(rule)));
        return observance;
    }

    private static Observance describe(
            Observance observance, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }

    private static String recurrence(ZoneOffsetTransitionRule rule) {
        var month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
        var weekday = rule.getDayOfWeek().name().substring(0, 2);
        var day = rule.getDayOfMonthIndicator();
        var isLastWeek = day < 0 || day + 6 == rule.getMonth().maxLength();
        return isLastWeek
                ? "%s;BYDAY=-1%s".formatted(month, weekday)
                : "%s;BYDAY=%s;BYMONTHDAY=%s".formatted(month, weekday, weekFrom(day));
    }

    private static String weekFrom(int day) {
        return IntStream.range(day, day + 7)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
