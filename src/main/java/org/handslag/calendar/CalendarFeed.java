package org.handslag.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * All that stands in a calendar to which one subscribes. The same entries make the same bytes, so
 * that a calendar can be told that nothing has changed.
 */
public final class CalendarFeed {
    /** How often a calendar should ask again. */
    private static final Duration AGAIN = Duration.ofHours(6);

    private final String name;
    private final ZoneId zone;
    private final LocalDateTime first;
    private final List<VEvent> events;

    private CalendarFeed(String name, ZoneId zone, LocalDateTime first, List<VEvent> events) {
        this.name = name;
        this.zone = zone;
        this.first = first;
        this.events = List.copyOf(events);
    }

    /**
     * An empty one.
     *
     * @param name as the reader sees it among her calendars
     * @param now from when on the zone's rules are told when there is no entry before
     */
    public static CalendarFeed named(String name, ZoneId zone, Instant now) {
        var year = now.atZone(zone).toLocalDate().withDayOfYear(1);
        return new CalendarFeed(name, zone, year.atStartOfDay(), List.of());
    }

    public CalendarFeed with(CalendarEntry entry) {
        return with(entry, PUBLISH);
    }

    /** Shown as called off. */
    public CalendarFeed withCancelled(CalendarEntry entry) {
        return with(entry, CANCEL);
    }

    public String contentType() {
        return "text/calendar; charset=UTF-8";
    }

    public byte[] bytes() {
        var calendar = new Calendar();
        calendar.add(VERSION_2_0);
        calendar.add(new ProdId("-//Handslag//Handslag//EN"));
        calendar.add(GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        calendar.add(ZoneDefinition.of(zone, first));
        events.forEach(calendar::add);
        return Folding.fold(calendar.toString());
    }

    private CalendarFeed with(CalendarEntry entry, Method method) {
        var more = new ArrayList<>(events);
        var written = new Events(entry, method, null);
        entry.sessions().forEach(session -> more.add(written.event(session)));
        var from = entry.sessions().getFirst().from();
        return new CalendarFeed(name, zone, from.isBefore(first) ? from : first, more);
    }
}
