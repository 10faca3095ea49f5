package org.handslag.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Turns someone's own calendar address on and off. Only a hash of it is kept. */
@Component
class Subscribing {
    static final Purpose CALENDAR = new Purpose("calendar");

    /** It works until she turns it off. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Feeds feeds;
    private final Tokens tokens;
    private final Addresses addresses;
    private final Journal journal;
    private final Clock clock;

    Subscribing(Feeds feeds, Tokens tokens, Addresses addresses, Journal journal, Clock clock) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.addresses = addresses;
        this.journal = journal;
        this.clock = clock;
    }

    /** Since when a calendar may read her courses; empty while none may. */
    Optional<Instant> since(PersonId person) {
        return feeds.of(person).stream().findFirst().map(Feed::madeAt);
    }

    /** Makes a new address, which is told this once; an older one opens nothing any more. */
    String begin(Operator operator, Viewer by) {
        var person = by.self();
        remove(person);
        var feed = new Feed(Uuid7.next(), person, clock.instant());
        feeds.add(feed);
        note("calendar.on", by);
        var token = tokens.issue(CALENDAR, feed.id(), NEVER);
        return addresses.of(operator, "/calendar/" + token + "/handslag.ics");
    }

    void end(Viewer by) {
        if (remove(by.self())) {
            note("calendar.off", by);
        }
    }

    /** Whose courses this address shows. */
    Optional<PersonId> open(String token) {
        return tokens.find(CALENDAR, token).flatMap(feeds::find).map(Feed::person);
    }

    private boolean remove(PersonId person) {
        var all = feeds.of(person);
        for (var feed : all) {
            tokens.revoke(CALENDAR, feed.id());
            feeds.delete(feed.id());
        }
        return !all.isEmpty();
    }

    private void note(String what, Viewer by) {
        journal.changed(by, what, new Subject("person", by.self().value()), Map.of(), Map.of());
    }
}
