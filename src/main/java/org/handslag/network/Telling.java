package org.handslag.network;

import java.util.Optional;
import org.handslag.directory.Person;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Scope;
import org.handslag.scope.Texts;
import org.handslag.ui.Languages;
import org.handslag.ui.Spoken;
import org.handslag.ui.Words;
import org.handslag.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Says in one reader's language what a meeting is, when and where. */
@Component
class Telling {
    private final Operators operators;
    private final Languages languages;
    private final VenueRegister venues;

    Telling(Operators operators, Languages languages, VenueRegister venues) {
        this.operators = operators;
        this.languages = languages;
        this.venues = venues;
    }

    /**
     * A meeting in words.
     *
     * @param where empty while it is not known
     */
    record Told(Operator home, Words words, String title, String day, String time, String where) {
        String t(String key, Object... arguments) {
            return words.t(key, arguments);
        }
    }

    Told of(Meeting meeting, Person reader) {
        return of(meeting, languages.in(reader.language()));
    }

    Told of(Meeting meeting, Words words) {
        var home = operators.find(Scope.required()).orElseThrow();
        var starts = meeting.plan().starts().atZone(home.zone());
        var ends = meeting.plan().ends().atZone(home.zone());
        var language = words.locale();
        return new Told(
                home,
                words,
                text(meeting.title(), words, home),
                Spoken.dateWithWeekday(starts.toLocalDate(), language),
                words.t(
                        "ui.times",
                        "from",
                        Spoken.time(starts.toLocalTime(), language),
                        "to",
                        Spoken.time(ends.toLocalTime(), language)),
                place(meeting));
    }

    /** Where it is, in one line; empty while it is not known. */
    String place(Meeting meeting) {
        var where = meeting.plan().where();
        return Optional.ofNullable(venues.at(where.venue()))
                .map(venue -> venue.inOneLine(where.place()))
                .orElse(where.place());
    }

    String text(Texts texts, Words words, Operator home) {
        return texts.shownTo(words.locale(), home.languages()).map(Texts.Shown::text).orElse("");
    }
}
