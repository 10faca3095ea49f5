package org.handslag.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.handslag.mail.Outcome;
import org.springframework.stereotype.Component;

/** Notes what came of a try, and decides what comes next. */
@Component
class Settling {
    private final Claims claims;
    private final Steps steps;
    private final RefusedAddresses refused;
    private final Clock clock;

    Settling(Claims claims, Steps steps, RefusedAddresses refused, Clock clock) {
        this.claims = claims;
        this.steps = steps;
        this.refused = refused;
        this.clock = clock;
    }

    void settle(Envelope claimed, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Delivered() -> delivered(claimed, now);
            case Outcome.Refused(var answer) -> refused(claimed, answer, now);
            case Outcome.Delayed(var answer) -> delayed(claimed, answer, now);
        }
    }

    private void delivered(Envelope claimed, Instant now) {
        if (claims.sent(claimed.id(), now)) {
            steps.add(claimed.id(), Step.byTask(now, Step.Kind.SENT, ""));
        }
    }

    private void refused(Envelope claimed, String answer, Instant now) {
        if (claims.settled(claimed, MessageState.REFUSED, now)) {
            steps.add(claimed.id(), Step.byTask(now, Step.Kind.REFUSED, answer));
            var address = Objects.requireNonNull(claimed.to().email());
            refused.add(address.normalised(), claimed.id(), answer, now);
        }
    }

    private void delayed(Envelope claimed, String answer, Instant now) {
        var next = now.plus(Backoff.after(claimed.tries()));
        if (!Backoff.over(claimed.writtenAt(), next)) {
            if (claims.delayed(claimed, next)) {
                steps.add(claimed.id(), Step.byTask(now, Step.Kind.DELAYED, answer));
            }
        } else if (claims.settled(claimed, MessageState.FAILED, now)) {
            steps.add(claimed.id(), Step.byTask(now, Step.Kind.FAILED, answer));
        }
    }
}
