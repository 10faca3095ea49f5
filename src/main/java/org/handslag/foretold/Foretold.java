package org.handslag.foretold;

import java.time.Instant;
import java.util.List;
import org.handslag.directory.Person;
import org.handslag.message.Draft;
import org.handslag.scope.PersonId;

/**
 * A letter that goes by itself.
 *
 * @param kind names its words, and is the last part of the address of its preview
 * @param at when it goes, or went
 * @param people to how many, as far as is known
 * @param readers in whose name it can be looked at; not whom it goes to
 */
public record Foretold(
        String kind,
        Instant at,
        boolean gone,
        int people,
        List<PersonId> readers,
        Example example) {
    public Foretold {
        readers = List.copyOf(readers);
    }

    /** Draws the letter without sending it, with links that open nothing of the reader's. */
    public interface Example {
        Draft to(Person reader);
    }
}
