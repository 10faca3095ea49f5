package org.handslag.agreement;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.handslag.access.Purpose;
import org.handslag.access.Tokens;
import org.handslag.limit.Source;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Operator;
import org.handslag.web.Addresses;
import org.springframework.stereotype.Component;

/** Links for those outside the circle who approve, and codes by which someone confirms. */
@Component
class AgreementLinks {
    static final Map<Party, Purpose> PURPOSES =
            Map.of(
                    Party.EMPLOYEE_REPRESENTATIVE, new Purpose("agreement-representative"),
                    Party.GUARDIAN, new Purpose("agreement-guardian"));
    static final Purpose CODE = new Purpose("agreement-code");
    private static final Duration LIVES = Duration.ofDays(60);

    private final Tokens tokens;
    private final Addresses addresses;
    private final Clock clock;

    AgreementLinks(Tokens tokens, Addresses addresses, Clock clock) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What a link opens. */
    record Opened(Party party, AgreementVersionId version) {}

    /** A path for someone outside; the one that was sent before opens nothing any more. */
    String path(Party party, AgreementVersion version) {
        var purpose = purpose(party);
        return "/approve/"
                + tokens.replace(purpose, version.id().value(), clock.instant().plus(LIVES));
    }

    /**
     * @throws NotVisible when the link is worth nothing
     */
    Opened open(String token) {
        return PURPOSES.entrySet().stream()
                .flatMap(
                        one ->
                                tokens.find(one.getValue(), token).stream()
                                        .map(
                                                id ->
                                                        new Opened(
                                                                one.getKey(),
                                                                new AgreementVersionId(id))))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** A code to hand to someone for whom an approval was noted; one before it is worth nothing. */
    String code(UUID approval) {
        tokens.revoke(CODE, approval);
        return tokens.issueCode(CODE, approval, clock.instant().plus(LIVES));
    }

    /** Where a code is typed, as it is said on the telephone. */
    String whereToType(Operator home) {
        return addresses.of(home, "/agreement-code");
    }

    /** Whoever has answered needs her code no more. */
    void spend(UUID approval) {
        tokens.revoke(CODE, approval);
    }

    /** The approval that a typed code is for. */
    Optional<UUID> approval(String typed, Source source) {
        return tokens.findCode(CODE, typed, source);
    }

    private static Purpose purpose(Party party) {
        var purpose = PURPOSES.get(party);
        if (purpose == null) {
            throw new IllegalArgumentException(party + " is of the circle");
        }
        return purpose;
    }
}
