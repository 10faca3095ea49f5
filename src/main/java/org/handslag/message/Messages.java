package org.handslag.message;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.handslag.scope.Email;
import org.handslag.scope.Past;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
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

    /** As {@link #send} for many at once, in few statements; the ids stand in the drafts' order. */
    public List<MessageId> sendAll(List<Draft> drafts) {
        return Past.moment()
                .map(then -> outbox.addAllSent(drafts, then))
                .orElseGet(() -> outbox.addAll(drafts, clock.instant()));
    }

    /** Those of these addresses that a server has refused; nothing is sent there. */
    public Set<String> refusedOf(Collection<Email> addresses) {
        return refused.among(addresses.stream().map(Email::normalised).toList());
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

    /**
     * Her identity is protected from now on. What has not gone out is told by telephone, by way of
     * someone who knows her, or not at all; of what has gone out the bare fact stays.
     *
     * @param telephone of the one who reaches her
     */
    public void shelter(PersonId person, String alias, @Nullable String telephone) {
        forgetting.shelter(person, alias, telephone);
    }

    /**
     * Someone's name or address was taken out of these. What is attached goes, since a file says
     * more than its message; one that has lost its address becomes a call.
     */
    public void swept(Collection<UUID> messages) {
        forgetting.swept(messages);
    }

    /** Empties what is kept of a person: name, addresses, texts. The fact of a message stays. */
    public void forget(PersonId person) {
        forgetting.of(person);
    }
}
