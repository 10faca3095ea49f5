package org.handslag.followup;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.handslag.calendar.CalendarEntry;
import org.handslag.calendar.CalendarFile;
import org.handslag.followup.Review.Appointment;
import org.handslag.message.Attachment;
import org.handslag.scope.Operator;
import org.handslag.ui.Words;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/**
 * A meeting as it stands in a calendar. Others see calendars: it says that there is a time, not
 * with whom, about what or where, which stands behind the sign-in. It names no organiser, whose
 * name would tell what it is about; a calendar knows by the uid which time is moved.
 */
@Component
class ReviewCalendar {
    private final Addresses addresses;

    ReviewCalendar(Addresses addresses) {
        this.addresses = addresses;
    }

    /** To download from the page. */
    CalendarFile published(Review review, Operator home, Words words) {
        return CalendarFile.published(entry(review, home, words));
    }

    Attachment file(Review review, Operator home, Words words) {
        return attachment(published(review, home, words));
    }

    Attachment cancelled(Review review, Operator home, Words words) {
        return attachment(CalendarFile.cancelled(entry(review, home, words), null));
    }

    private CalendarEntry entry(Review review, Operator home, Words words) {
        Appointment at = Objects.requireNonNull(review.at());
        Instant changed = Objects.requireNonNull(review.planned());
        return new CalendarEntry(
                "time-" + review.id() + "@" + addresses.host(),
                review.sequence(),
                changed,
                home.zone(),
                new CalendarEntry.Words(
                        words.t("followup.calendar"),
                        "",
                        words.t("followup.calendar-text"),
                        URI.create(addresses.of(home, "/me"))),
                null,
                List.of(
                        new CalendarEntry.Session(
                                "1",
                                LocalDateTime.ofInstant(at.starts(), home.zone()),
                                LocalDateTime.ofInstant(at.ends(), home.zone()))));
    }

    private static Attachment attachment(CalendarFile file) {
        return new Attachment("handslag.ics", file.contentType(), file.bytes());
    }
}
