package org.handslag.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableCalScale.GREGORIAN;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.PUBLISH;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;
import static net.fortuna.ical4j.model.property.immutable.ImmutableVersion.VERSION_2_0;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import org.handslag.calendar.CalendarEntry.Party;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file (iCalendar, RFC 5545) and the method by which a calendar takes it in (iTIP, RFC
 * 5546).
 */
public final class CalendarFile {
    private final String method;
    private final byte[] bytes;

    private CalendarFile(String method, byte[] bytes) {
        this.method = method;
        this.bytes = bytes;
    }

    /** To download from a page: nobody is asked, nobody answers. */
    public static CalendarFile published(CalendarEntry entry) {
        return write(entry, PUBLISH, null);
    }

    /** To send in a mail: the calendar takes it in as accepted and replaces what it had. */
    public static CalendarFile requested(CalendarEntry entry, Party attendee) {
        if (entry.organiser() == null) {
            throw new IllegalArgumentException("A request has an organiser (RFC 5546, 3.2.2)");
        }
        return write(entry, REQUEST, attendee);
    }

    /**
     * Takes the entry's sessions out again; the entry's sequence is higher than the last one sent.
     */
    public static CalendarFile cancelled(CalendarEntry entry, @Nullable Party attendee) {
        return write(entry, CANCEL, attendee);
    }

    /**
     * For the header of an answer or of a part of a mail; the method must stand there (RFC 6047).
     */
    public String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static CalendarFile write(
            CalendarEntry entry, Method method, @Nullable Party attendee) {
        var calendar = new Calendar();
        calendar.add(VERSION_2_0);
        calendar.add(new ProdId("-//Handslag//Handslag//EN"));
        calendar.add(GREGORIAN);
        calendar.add(method);
        calendar.add(ZoneDefinition.of(entry.zone(), entry.sessions().getFirst().from()));
        var events = new Events(entry, method, attendee);
        entry.sessions().forEach(session -> calendar.add(events.event(session)));
        return new CalendarFile(method.getValue(), Folding.fold(calendar.toString()));
    }
}
