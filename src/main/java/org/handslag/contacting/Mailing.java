package org.handslag.contacting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.handslag.message.Draft;
import org.handslag.message.MessageId;
import org.handslag.message.Messages;
import org.handslag.scope.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to workplaces whose turn it is, or tells why not. Works within the caller's transaction.
 */
@Component
public class Mailing {
    private final QuarterLimit limit;
    private final LeftAlone alone;
    private final Messages messages;

    Mailing(QuarterLimit limit, LeftAlone alone, Messages messages) {
        this.limit = limit;
        this.alone = alone;
        this.messages = messages;
    }

    /** Whoever sends to many holds this first: what one writes counts for the next. */
    public void hold() {
        limit.hold();
    }

    /**
     * What came of one workplace.
     *
     * @param message null when it was not written to
     */
    public record Mailed(Addressee to, SendOutcome outcome, @Nullable MessageId message) {
        public boolean isSent() {
            return message != null;
        }
    }

    /**
     * All of them, in the same order.
     *
     * @param before addresses that have got this mail already
     * @param drafts makes the mails of those that are written to, in their order
     */
    public List<Mailed> mail(
            List<Addressee> next,
            Collection<String> before,
            Function<List<Addressee>, List<Draft>> drafts,
            Instant at) {
        var outcomes = decided(next, before);
        var chosen = new ArrayList<Addressee>();
        for (int i = 0; i < next.size(); i++) {
            if (outcomes.get(i) == SendOutcome.SENT) {
                chosen.add(next.get(i));
            }
        }
        var written = chosen.isEmpty() ? List.<MessageId>of() : send(chosen, drafts, at);
        var ids = written.iterator();
        var mailed = new ArrayList<Mailed>();
        for (int i = 0; i < next.size(); i++) {
            var outcome = outcomes.get(i);
            var id = outcome == SendOutcome.SENT ? ids.next() : null;
            mailed.add(new Mailed(next.get(i), outcome, id));
        }
        return mailed;
    }

    private List<MessageId> send(
            List<Addressee> chosen, Function<List<Addressee>, List<Draft>> drafts, Instant at) {
        var ids = messages.sendAll(drafts.apply(chosen));
        limit.count(chosen.stream().map(Addressee::workplace).toList(), ids, at);
        return ids;
    }

    private List<SendOutcome> decided(List<Addressee> next, Collection<String> before) {
        var addresses = next.stream().flatMap(one -> one.address().stream()).toList();
        var left = alone.among(addresses);
        var refused = messages.refusedOf(addresses);
        var written = new HashSet<String>();
        before.stream().map(address -> new Email(address).normalised()).forEach(written::add);
        var perQuarter = limit.perQuarter();
        var outcomes = new ArrayList<SendOutcome>();
        for (var one : next) {
            var outcome = one.decide(perQuarter, left, refused, written);
            outcomes.add(outcome);
            if (outcome == SendOutcome.SENT) {
                one.address().map(Email::normalised).ifPresent(written::add);
            }
        }
        return outcomes;
    }
}
