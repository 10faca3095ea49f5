package org.handslag.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.handslag.directory.People;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.message.Messages;
import org.handslag.scope.Operator;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.handslag.seats.Unconfirmed;
import org.springframework.stereotype.Component;

/** Forgets at one operator who asked for a seat and never got one. */
@Component
class Clearing {
    static final Duration KEPT = Duration.ofDays(90);

    private final Unconfirmed unconfirmed;
    private final Strangers strangers;
    private final People people;
    private final Messages messages;
    private final Journal journal;
    private final Clock clock;

    Clearing(
            Unconfirmed unconfirmed,
            Strangers strangers,
            People people,
            Messages messages,
            Journal journal,
            Clock clock) {
        this.unconfirmed = unconfirmed;
        this.strangers = strangers;
        this.people = people;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    void clear(Operator operator) {
        var now = clock.instant();
        unconfirmed.emptyOver(now.minus(KEPT));
        var by = Viewer.visitor(operator.id(), operator.language());
        strangers.now().forEach(person -> forget(person, now, by));
    }

    private void forget(PersonId person, Instant now, Viewer by) {
        people.erase(person, now);
        messages.forget(person);
        journal.changed(
                by, "person.cleared", new Subject("person", person.value()), Map.of(), Map.of());
    }
}
