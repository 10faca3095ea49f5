package org.handslag.membership;

import java.time.Instant;
import java.util.Optional;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** The way into the network for one person, without an account. */
@Component
public class MemberLinks {
    static final Purpose MEMBER = new Purpose("network");

    private final Tokens tokens;

    MemberLinks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A new path for this person, below the operator's segment. */
    public String pathFor(PersonId person, Instant until) {
        return path(tokens.issue(MEMBER, person.value(), until));
    }

    static String path(String token) {
        return "/network/my/" + token;
    }

    Optional<PersonId> open(String token) {
        return tokens.find(MEMBER, token).map(PersonId::new);
    }
}
