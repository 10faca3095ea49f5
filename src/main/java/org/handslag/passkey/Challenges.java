package org.handslag.passkey;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.handslag.access.Tokens;
import org.handslag.scope.Refusal;
import org.springframework.stereotype.Component;

/**
 * The random bytes that a device signs, so that an answer is good for one question: kept as a hash,
 * for a few minutes, for one time. Works within the caller's unit of work.
 */
@Component
class Challenges {
    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Tokens tokens;
    private final Clock clock;

    Challenges(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param about whose answer it must be, or the operator's where nobody is known yet
     * @return base64url, as it goes to the device
     */
    String ask(Ceremony ceremony, UUID about) {
        return tokens.issue(ceremony.purpose(), about, clock.instant().plus(GOOD_FOR));
    }

    /**
     * Uses one up, whatever comes of it then.
     *
     * @throws Refusal when it was not asked for this, was answered before or is too old
     */
    void answered(Ceremony ceremony, UUID about, byte[] challenge) {
        var asked = Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
        if (tokens.use(ceremony.purpose(), asked).filter(about::equals).isEmpty()) {
            throw new Refusal("passkey.refused.late");
        }
    }
}
