package org.handslag.feed;

import java.util.Locale;
import org.handslag.calendar.CalendarFeed;
import org.handslag.course.CourseInstances;
import org.handslag.letter.SeatCalendar;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.springframework.stereotype.Component;

/** Writes one seat into a calendar. */
@Component
class Entries {
    private final Seats seats;
    private final CourseInstances instances;
    private final SeatCalendar calendar;

    Entries(Seats seats, CourseInstances instances, SeatCalendar calendar) {
        this.seats = seats;
        this.instances = instances;
        this.calendar = calendar;
    }

    CalendarFeed add(CalendarFeed feed, RegistrationId id, Locale language) {
        var seat = seats.find(id).orElseThrow();
        var instance = instances.find(seat.instance()).orElseThrow();
        var entry = calendar.listed(seat, instance, language);
        return seat.state() == RegistrationState.CANCELLED
                ? feed.withCancelled(entry)
                : feed.with(entry);
    }
}
