package org.handslag.feed;

import java.time.Clock;
import org.handslag.calendar.CalendarFeed;
import org.handslag.directory.People;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.ui.Languages;
import org.springframework.stereotype.Component;

/** Writes down all that stands in someone's calendar now, in her language. */
@Component
class MyCalendar {
    private final MySeats mine;
    private final Entries entries;
    private final People people;
    private final Languages languages;
    private final Clock clock;

    MyCalendar(MySeats mine, Entries entries, People people, Languages languages, Clock clock) {
        this.mine = mine;
        this.entries = entries;
        this.people = people;
        this.languages = languages;
        this.clock = clock;
    }

    CalendarFeed of(PersonId person, Operator operator) {
        var language = people.find(person).orElseThrow().language();
        var now = clock.instant();
        var title = languages.in(language).t("feed.name");
        var feed = CalendarFeed.named(title, operator.zone(), now);
        for (var id : mine.of(person, now)) {
            feed = entries.add(feed, id, language);
        }
        return feed;
    }
}
