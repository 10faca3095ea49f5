package org.handslag.network;

import java.time.Clock;
import java.util.List;
import org.handslag.calendar.CalendarEntry;
import org.handslag.calendar.CalendarFile;
import org.handslag.directory.Person;
import org.handslag.message.Attachment;
import org.handslag.settings.OperatorSettings;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A meeting as it stands in one guest's calendar: its uid is hers for good. */
@Component
class MeetingCalendar {
    private final Telling telling;
    private final OperatorSettings settings;
    private final Addresses addresses;
    private final Clock clock;

    MeetingCalendar(Telling telling, OperatorSettings settings, Addresses addresses, Clock clock) {
        this.telling = telling;
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
    }

    Attachment requested(Meeting meeting, Guest guest, Person to) {
        var entry = entry(meeting, guest, to);
        var attendee = party(to);
        return attachment(
                entry.organiser() == null || attendee == null
                        ? CalendarFile.published(entry)
                        : CalendarFile.requested(entry, attendee));
    }

    Attachment cancelled(Meeting meeting, Guest guest, Person to) {
        return attachment(CalendarFile.cancelled(entry(meeting, guest, to), party(to)));
    }

    private CalendarEntry entry(Meeting meeting, Guest guest, Person to) {
        var told = telling.of(meeting, to);
        var email = settings.contact(told.home()).email();
        var zone = told.home().zone();
        var link = meeting.plan().where().link();
        return new CalendarEntry(
                "meeting-" + guest.id() + "@" + addresses.host(),
                meeting.sequence() + guest.sequence(),
                clock.instant(),
                zone,
                new CalendarEntry.Words(told.title(), told.where(), link, null),
                email == null ? null : new CalendarEntry.Party(told.home().name(), email),
                List.of(
                        new CalendarEntry.Session(
                                "1",
                                meeting.plan().starts().atZone(zone).toLocalDateTime(),
                                meeting.plan().ends().atZone(zone).toLocalDateTime())));
    }

    private static CalendarEntry.@Nullable Party party(Person to) {
        var email = to.email();
        return email == null ? null : new CalendarEntry.Party(to.name(), email);
    }

    private static Attachment attachment(CalendarFile file) {
        return new Attachment("handslag.ics", file.contentType(), file.bytes());
    }
}
