package org.handslag.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.handslag.access.Tokens;
import org.handslag.limit.Source;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.Refusal;
import org.springframework.stereotype.Component;

/**
 * Codes on printed sheets: they tell whoever types in a sheet whose it is, without a name on it.
 */
@Component
public class CheckInSheets {
    private static final Duration LIVES = Duration.ofDays(120);

    private final Tokens tokens;
    private final Clock clock;

    CheckInSheets(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A code for a new sheet; those on older ones go on working. */
    public String code(CheckInKind kind, MentorshipId mentorship) {
        return tokens.issueCode(kind.onSheet(), mentorship.value(), clock.instant().plus(LIVES));
    }

    /**
     * @throws Refusal when someone has tried too often
     */
    Optional<Sheet> find(String typed, Source source) {
        return Arrays.stream(CheckInKind.values())
                .flatMap(
                        kind ->
                                tokens.findCode(kind.onSheet(), typed, source).stream()
                                        .map(id -> sheet(kind, id)))
                .findFirst();
    }

    private static Sheet sheet(CheckInKind kind, UUID id) {
        return new Sheet(kind, MentorshipId.of(id.toString()));
    }

    /** What a sheet asks, and of whom. */
    record Sheet(CheckInKind kind, MentorshipId mentorship) {
        String path() {
            return kind.path(mentorship) + "/behalf?way=PAPER";
        }
    }
}
