package org.handslag.message;

import java.time.Clock;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Email;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends a message once more, as a new one: a mailbox drops a second mail with the same id. */
@Component
class Resending {
    private final Outbox outbox;
    private final Envelopes envelopes;
    private final RefusedAddresses refused;
    private final Steps steps;
    private final Journal journal;
    private final Clock clock;

    Resending(
            Outbox outbox,
            Envelopes envelopes,
            RefusedAddresses refused,
            Steps steps,
            Journal journal,
            Clock clock) {
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.refused = refused;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param address where it goes now, taken to work; null for a letter or a call instead
     */
    MessageId send(Envelope first, @Nullable Email address, Viewer by) {
        if (address != null) {
            refused.remove(address.normalised());
        }
        var now = clock.instant();
        var again = outbox.addAgain(draft(first, address), now, first.id());
        steps.add(first.id(), new Step(now, Step.Kind.AGAIN, by.person(), ""));
        journal.changed(
                by,
                "message.again",
                new Subject("message", first.id().value()),
                Map.of(),
                Map.of("again", again));
        return again;
    }

    private Draft draft(Envelope first, @Nullable Email address) {
        var body = first.body();
        if (body == null || !first.isReadable()) {
            throw new Refusal("message.cannot-resend");
        }
        var to = first.to();
        return new Draft(
                first.topic(),
                new Recipient(
                        to.person(),
                        to.name(),
                        address,
                        to.telephone(),
                        to.postal(),
                        to.language()),
                first.subject(),
                body,
                envelopes.attachments(first.id()),
                first.about(),
                first.programme(),
                false);
    }
}
