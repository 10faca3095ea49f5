package org.handslag.calendar;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CANCELLED;
import static net.fortuna.ical4j.model.property.immutable.ImmutableStatus.VEVENT_CONFIRMED;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.handslag.calendar.CalendarEntry.Party;
import org.handslag.calendar.CalendarEntry.Session;
import org.jspecify.annotations.Nullable;

/** Makes one event of each session of an entry. */
record Events(CalendarEntry entry, Method method, @Nullable Party attendee) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    VEvent event(Session session) {
        var event = new VEvent(false);
        event.add(new Uid(text(entry.uid(session))));
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(ZonedDateTime.of(session.from(), entry.zone())));
        event.add(new DtEnd<>(ZonedDateTime.of(session.until(), entry.zone())));
        event.add(method.equals(CANCEL) ? VEVENT_CANCELLED : VEVENT_CONFIRMED);
        addWords(event);
        addParties(event);
        return event;
    }

    private void addWords(VEvent event) {
        var words = entry.words();
        event.add(new Summary(text(words.title())));
        if (!words.location().isBlank()) {
            event.add(new Location(text(words.location())));
        }
        if (!words.description().isBlank()) {
            event.add(new Description(text(words.description())));
        }
        if (words.url() != null) {
            event.add(new Url(words.url()));
        }
    }

    // The seat is taken already: the calendar neither asks the person nor answers for her.
    private void addParties(VEvent event) {
        if (entry.organiser() != null) {
            var organizer = new Organizer(mailto(entry.organiser()));
            organizer.add(name(entry.organiser()));
            event.add(organizer);
        }
        if (attendee != null) {
            var invited = new Attendee(mailto(attendee));
            invited.add(name(attendee));
            invited.add(PartStat.ACCEPTED);
            invited.add(Rsvp.FALSE);
            event.add(invited);
        }
    }

    private static Cn name(Party party) {
        return new Cn(text(party.name()).replace('\n', ' ').replace('\t', ' '));
    }

    private static URI mailto(Party party) {
        try {
            var uri = new URI("mailto", party.email().address(), null);
            return URI.create(uri.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address", e);
        }
    }

    // iCalendar knows no control characters but tab and its own escaped line break (RFC 5545, 3.1).
    private static String text(String words) {
        return CONTROL.matcher(LINE_BREAK.matcher(words).replaceAll("\n")).replaceAll("");
    }
}
