package org.handslag.message;

import java.time.Clock;
import java.time.Instant;
import org.handslag.scope.Email;
import org.handslag.scope.Past;
import org.handslag.scope.PersonId;
import org.springframework.stereotype.Component;

/** Writes messages into the outbox, in the transaction of what they tell of. */
@Component
public class Messages {
    private final Outbox outbox;
    private final Forgetting forgetting;
    private final RefusedAddresses refused;
    private final Letters letters;
    private final Clock clock;

    Messages(
            Outbox outbox,
            Forgetting forgetting,
            RefusedAddresses refused,
            Letters letters,
            Clock clock) {
        this.outbox = outbox;
        this.forgetting = forgetting;
        this.refused = refused;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The message is sent soon after this transaction is committed, and never if it is not. One
     * that is written in the {@link Past} counts as sent then.
     */
    public MessageId send(Draft draft) {
        return Past.moment()
                .map(then -> sentAlready(draft, then))
                .orElseGet(() -> outbox.add(draft, clock.instant()));
    }

    /** What its reader would get. Nothing is sent and nothing kept. */
    public Letter preview(Draft draft) {
        return letters.of(draft, clock.instant());
    }

    /** A message of the past: stands in the send log as sent, and no server ever gets it. */
    public MessageId sentAlready(Draft draft, Instant then) {
        return outbox.addSent(draft, then);
    }

    /** An address that was refused may be used again, or is no longer the person's. */
    public void forgetRefusal(Email address) {
        refused.remove(address.normalised());
    }

    /** Empties what is kept of a person: name, addresses, texts. The fact of a message stays. */
    public void forget(PersonId person) {
        forgetting.of(person);
    }
}
