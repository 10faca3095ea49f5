package org.handslag.message;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.mail.Outcome;
import org.handslag.scope.OperatorId;
import org.handslag.scope.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due: takes a few messages in one transaction, hands them over outside of any, notes
 * each in a transaction of its own. Killed in between, it leaves messages that become due again
 * when the claim ends; the same Message-ID lets the mailbox see that it is the same.
 */
@Component
class Sending {
    static final Duration CLAIM = Duration.ofMinutes(5);
    // Longer than a server may take for one message.
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final int AT_ONCE = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Claims claims;
    private final Letters letters;
    private final Delivery delivery;
    private final Settling settling;
    private final UnitOfWork work;
    private final Clock clock;

    Sending(
            Claims claims,
            Letters letters,
            Delivery delivery,
            Settling settling,
            UnitOfWork work,
            Clock clock) {
        this.claims = claims;
        this.letters = letters;
        this.delivery = delivery;
        this.settling = settling;
        this.work = work;
        this.clock = clock;
    }

    /** Until nothing is due; each operator gets its turn in each round. */
    void run() {
        if (delivery.channels().isEmpty()) {
            return;
        }
        for (var due = operatorsWithDue(); !due.isEmpty(); due = operatorsWithDue()) {
            due.forEach(this::sendSome);
        }
    }

    private List<OperatorId> operatorsWithDue() {
        var now = clock.instant();
        return work.operatorFree(() -> claims.operatorsWithDue(now, delivery.channels()));
    }

    private void sendSome(OperatorId operator) {
        var end = clock.instant().plus(CLAIM);
        for (var envelope : claim(operator)) {
            // What is left becomes due again, for whoever has time.
            if (clock.instant().isAfter(end.minus(MARGIN))) {
                return;
            }
            var outcome = handOver(operator, envelope);
            work.in(operator, () -> settling.settle(envelope, outcome));
        }
    }

    List<Envelope> claim(OperatorId operator) {
        var now = clock.instant();
        return work.in(
                operator, () -> claims.claim(now, now.plus(CLAIM), delivery.channels(), AT_ONCE));
    }

    Outcome handOver(OperatorId operator, Envelope envelope) {
        if (Backoff.over(envelope.writtenAt(), clock.instant())) {
            return new Outcome.Delayed("");
        }
        try {
            return delivery.deliver(work.in(operator, () -> letters.parcel(envelope)));
        } catch (RuntimeException e) {
            LOG.warn("Message {} could not be made", envelope.id(), e);
            return new Outcome.Delayed(e.getClass().getSimpleName());
        }
    }
}
