package org.handslag.message;

import java.time.Instant;
import org.handslag.scope.Email;
import org.handslag.scope.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a new message of an old one: a mailbox drops a second mail with the same id. */
@Component
class Repeating {
    private final Outbox outbox;
    private final Envelopes envelopes;

    Repeating(Outbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    MessageId send(Envelope first, @Nullable Email address, Instant now) {
        var body = first.body();
        if (body == null || first.secret()) {
            throw new Refusal("message.cannot-resend");
        }
        var draft =
                new Draft(
                        first.topic(),
                        first.to().at(address),
                        first.subject(),
                        body,
                        envelopes.attachments(first.id()),
                        first.about(),
                        first.programme(),
                        false,
                        first.unsubscribe());
        return outbox.addAgain(draft, now, first.id());
    }
}
