package org.handslag.experience;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** The way to someone's own cards, without an account. */
@Component
public class CardLinks {
    static final Purpose WRITER = new Purpose("experience");
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    private final Tokens tokens;
    private final Clock clock;

    CardLinks(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A new path for this person, below the operator's segment. */
    public String pathFor(PersonId writer) {
        var until = clock.instant().plus(GOOD_FOR);
        return path(tokens.issue(WRITER, writer.value(), until));
    }

    /** As {@link #pathFor}, straight to a new card. */
    public String pathToNew(PersonId writer) {
        return pathFor(writer) + "/" + CardId.next();
    }

    static String path(String token) {
        return "/experience/mine/" + token;
    }

    Optional<PersonId> open(String token) {
        return tokens.find(WRITER, token).map(PersonId::new);
    }
}
