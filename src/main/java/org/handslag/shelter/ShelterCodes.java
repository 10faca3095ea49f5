package org.handslag.shelter;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.limit.Source;
import org.handslag.scope.PersonId;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * With what a protected person signs in: a code from someone who knows her, for a day and for one
 * time. No address is asked for, so none has to be kept where a sign-in would look for it.
 */
@Component
class ShelterCodes {
    private static final Purpose PURPOSE = new Purpose("shelter-sign-in");
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Tokens tokens;
    private final Shelters shelters;
    private final Journal journal;
    private final Clock clock;

    ShelterCodes(Tokens tokens, Shelters shelters, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.shelters = shelters;
        this.journal = journal;
        this.clock = clock;
    }

    /** The one before opens nothing any more. */
    String make(Shelter shelter, Viewer by) {
        var about = new Subject(Sheltering.SUBJECT, shelter.person().value());
        tokens.revoke(PURPOSE, shelter.id().value());
        journal.changed(by, "shelter.code", about, Map.of(), Map.of());
        return tokens.issueCode(PURPOSE, shelter.id().value(), clock.instant().plus(GOOD_FOR));
    }

    /** Whose it is, once. */
    Optional<PersonId> use(String typed, Source source) {
        var shelter =
                tokens.findCode(PURPOSE, typed, source)
                        .flatMap(id -> shelters.find(new ShelterId(id)));
        shelter.ifPresent(found -> tokens.revoke(PURPOSE, found.id().value()));
        return shelter.map(Shelter::person);
    }
}
