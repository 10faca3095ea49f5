package org.handslag.journal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.handslag.scope.PersonId;
import org.handslag.scope.UnitOfWork;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Keeps who has looked at whom. Days are days in UTC. */
@Component
public class Reads {
    private final Readings readings;
    private final UnitOfWork work;
    private final Clock clock;

    Reads(Readings readings, UnitOfWork work, Clock clock) {
        this.readings = readings;
        this.work = work;
        this.clock = clock;
    }

    /**
     * The reader sees data of these persons on this page. Once a day is enough to be told; her own
     * data is hers to read, and who has not signed in reads only what a link gave her.
     *
     * @param page key of the page, such as {@code person}
     */
    public void read(Viewer reader, String page, Collection<PersonId> persons) {
        var self = reader.person();
        if (self == null) {
            return;
        }
        var others = persons.stream().filter(person -> !person.equals(self)).distinct().toList();
        if (!others.isEmpty()) {
            readings.add(self, page, others, clock.instant());
        }
    }

    /**
     * Someone who has signed in asked for a person she may not see, or who does not exist. Written
     * apart, since the page's own work is undone. Pages need not call it: every 404 on a route with
     * a {@link PersonId} or an id that is {@link OfSomeone} in its path comes here by itself.
     */
    public void refused(Viewer reader, String route, String asked) {
        var self = reader.person();
        if (self != null) {
            work.apart(() -> readings.addRefused(self, route, asked, clock.instant()));
        }
    }

    /** Who has looked at this person, the latest day first; for the person herself. */
    public List<Read> of(PersonId person) {
        return of(List.of(person));
    }

    /** As above, for one who has several entries. */
    public List<Read> of(Collection<PersonId> entries) {
        return readings.of(entries);
    }
}
