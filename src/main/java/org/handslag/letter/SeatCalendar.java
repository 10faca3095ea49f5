package org.handslag.letter;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.handslag.calendar.CalendarEntry;
import org.handslag.calendar.CalendarFile;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.message.Attachment;
import org.handslag.message.Recipient;
import org.handslag.scope.Email;
import org.handslag.seats.Registration;
import org.handslag.web.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The calendar file of a seat. Its uid is the registration's for good; every change carries a
 * higher sequence.
 */
@Component
public class SeatCalendar {
    private final Letters letters;
    private final Addresses addresses;
    private final Clock clock;

    SeatCalendar(Letters letters, Addresses addresses, Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** To download from the own page. */
    public CalendarFile published(
            Registration registration, CourseInstance instance, Locale language) {
        return CalendarFile.published(entry(registration, letters.about(instance, language)));
    }

    /** To stand in a calendar that she subscribes to: the same for as long as nothing changes. */
    public CalendarEntry listed(
            Registration registration, CourseInstance instance, Locale language) {
        return entry(registration, letters.about(instance, language), registration.stateSince());
    }

    Attachment requested(Registration registration, Letter letter, Recipient to) {
        var entry = entry(registration, letter);
        return attachment(
                entry.organiser() == null
                        ? CalendarFile.published(entry)
                        : CalendarFile.requested(entry, Objects.requireNonNull(party(to))));
    }

    Attachment cancelled(Registration registration, Letter letter, Recipient to) {
        return attachment(CalendarFile.cancelled(entry(registration, letter), party(to)));
    }

    /** As {@link #cancelled}, beside the file of the date that she has instead. */
    Attachment cancelledBefore(Registration registration, Letter letter, Recipient to) {
        var file = cancelled(registration, letter, to);
        return new Attachment("handslag-before.ics", file.type(), file.bytes());
    }

    private CalendarEntry entry(Registration registration, Letter letter) {
        return entry(registration, letter, clock.instant());
    }

    private CalendarEntry entry(Registration registration, Letter letter, Instant changed) {
        var instance = letter.instance();
        var contact = instance.details().contact();
        var page = addresses.of(letter.operator(), "/courses/" + instance.slug());
        return new CalendarEntry(
                "seat-" + registration.id() + "@" + addresses.host(),
                registration.sequence(),
                changed,
                letter.operator().zone(),
                new CalendarEntry.Words(
                        letter.title(), letter.where(), letter.t("calendar"), URI.create(page)),
                Email.parse(contact.email())
                        .map(email -> new CalendarEntry.Party(contact.name(), email))
                        .orElse(null),
                instance.sessions().stream().map(s -> session(s, letter)).toList());
    }

    private static CalendarEntry.Session session(CourseSession session, Letter letter) {
        var zone = letter.operator().zone();
        return new CalendarEntry.Session(
                session.id().toString(),
                session.starts().atZone(zone).toLocalDateTime(),
                session.ends().atZone(zone).toLocalDateTime());
    }

    private static CalendarEntry.@Nullable Party party(Recipient to) {
        var email = to.email();
        return email == null ? null : new CalendarEntry.Party(to.name(), email);
    }

    private static Attachment attachment(CalendarFile file) {
        return new Attachment("handslag.ics", file.contentType(), file.bytes());
    }
}
