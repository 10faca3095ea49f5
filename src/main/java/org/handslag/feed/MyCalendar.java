package org.handslag.feed;

import java.time.Clock;
import java.util.Locale;
import org.handslag.calendar.CalendarFeed;
import org.handslag.course.CourseInstances;
import org.handslag.directory.People;
import org.handslag.letter.SeatCalendar;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.seats.Registration;
import org.handslag.seats.RegistrationState;
import org.handslag.seats.Seats;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Writes down all that stands in someone's calendar now, in her language. */
@Component
class MyCalendar {
    private final MySeats mine;
    private final Seats seats;
    private final CourseInstances instances;
    private final People people;
    private final Words words;

    MyCalendar(MySeats mine, Seats seats, CourseInstances instances, People people, Words words) {
        this.mine = mine;
        this.seats = seats;
        this.instances = instances;
        this.people = people;
        this.words = words;
    }

    /** What an entry says, and when it is read. */
    @Component
    record Words(SeatCalendar calendar, Languages languages, Clock clock) {}

    CalendarFeed of(PersonId person, Operator operator) {
        var language = people.find(person).orElseThrow().language();
        var now = words.clock().instant();
        var title = words.languages().in(language).t("feed.name");
        var feed = CalendarFeed.named(title, operator.zone(), now);
        for (var id : mine.of(person, now)) {
            feed = with(feed, seats.find(id).orElseThrow(), language);
        }
        return feed;
    }

    private CalendarFeed with(CalendarFeed feed, Registration seat, Locale language) {
        var instance = instances.find(seat.instance()).orElseThrow();
        var entry = words.calendar().listed(seat, instance, language);
        return seat.state() == RegistrationState.CANCELLED
                ? feed.withCancelled(entry)
                : feed.with(entry);
    }
}
