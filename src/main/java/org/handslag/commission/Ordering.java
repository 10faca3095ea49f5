package org.handslag.commission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every step of an order, by the orderer or by us. Each verb holds the order, asks whether the step
 * may follow, writes it down and lets both sides be told, in the caller's transaction.
 */
@Component
public class Ordering {
    private final Commissions commissions;
    private final Steps steps;
    private final Offers offers;
    private final Standings standings;
    private final OrderMail mail;
    private final List<Evaluations> evaluations;
    private final Journal journal;
    private final Clock clock;

    Ordering(
            Standings.Parts parts,
            Standings standings,
            OrderMail mail,
            List<Evaluations> evaluations,
            Journal journal,
            Clock clock) {
        this.commissions = parts.commissions();
        this.steps = parts.steps();
        this.offers = parts.offers();
        this.standings = standings;
        this.mail = mail;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
    }

    // --- the orderer ---------------------------------------------------------------------

    /**
     * Sends an order. The same form sent twice is one order.
     *
     * @param suspicious whether its address must be confirmed first
     */
    public void place(Commission order, boolean suspicious, Viewer by) {
        if (!commissions.add(order)) {
            return;
        }
        var state = suspicious ? CommissionState.UNCONFIRMED : CommissionState.REQUESTED;
        write(order.id(), state, true, "", by);
        tell(order.id(), state, true);
    }

    /** Someone has pressed the button in the mail: we see the order from now on. */
    void confirm(CommissionId id, Viewer by) {
        if (standings.held(id).state() == CommissionState.UNCONFIRMED) {
            take(id, CommissionState.REQUESTED, true, "", by);
        }
    }

    /**
     * Agrees to the offer that she has read.
     *
     * @throws Refusal when it has been replaced or its time is over
     */
    public void agree(CommissionId id, int number, Viewer by) {
        agree(id, number, "", by);
    }

    /**
     * As {@link #agree(CommissionId, int, Viewer)}, when she has told us.
     *
     * @param words who said it, and when
     */
    void agree(CommissionId id, int number, String words, Viewer by) {
        var standing = standings.held(id);
        var offer = standing.offer();
        if (standing.state() == CommissionState.AGREED) {
            return;
        }
        if (offer == null || offer.number() != number) {
            throw new Refusal("commission.refused.offer-changed");
        }
        take(id, CommissionState.AGREED, true, words, by);
    }

    /** Wishes for another offer, in words. */
    void ask(CommissionId id, String words, Viewer by) {
        if (standings.held(id).state() != CommissionState.OFFERED) {
            throw new Refusal("commission.refused.state");
        }
        take(id, CommissionState.REQUESTED, true, words, by);
    }

    /**
     * What she has answered by telephone, to the offer that whoever notes it has read.
     *
     * @param words who said it and when, and what she wishes
     * @throws Refusal when it cannot be answered now
     */
    void hear(Standing read, CommissionState.Heard reply, String words, Viewer by) {
        switch (reply) {
            case YES -> {
                var offer = read.offer();
                agree(read.id(), offer == null ? 0 : offer.number(), words, by);
            }
            case CHANGE -> ask(read.id(), words, by);
            case WITHDRAWAL -> withdraw(read.id(), words, by);
        }
    }

    /** Says what may become of seats left over, as often as she changes her mind. */
    void settle(CommissionId id, Commission.Terms terms, Viewer by) {
        var before = standings.held(id).commission().terms();
        commissions.save(id, terms);
        journal.changed(
                by,
                "commission.opening",
                about(id),
                Map.of("mayOpen", before.mayOpen()),
                Map.of("mayOpen", terms.mayOpen()));
    }

    void withdraw(CommissionId id, String words, Viewer by) {
        if (standings.held(id).state() != CommissionState.WITHDRAWN) {
            take(id, CommissionState.WITHDRAWN, true, words, by);
        }
    }

    // --- us ------------------------------------------------------------------------------

    /** Offers; what was offered before no longer holds. */
    public void offer(CommissionId id, Offer offer, Viewer by) {
        standings.held(id).require(CommissionState.OFFERED);
        offers.add(id, offer);
        take(id, CommissionState.OFFERED, false, "", by);
    }

    void decline(CommissionId id, String words, Viewer by) {
        take(id, CommissionState.DECLINED, false, words, by);
    }

    /** Its dates are made, or more of them; the orderer is told by whoever has made them. */
    void planned(CommissionId id, Viewer by) {
        standings.held(id).require(CommissionState.PLANNED);
        write(id, CommissionState.PLANNED, false, "", by);
    }

    /** Tells the orderer what came of it. */
    public void evaluate(CommissionId id, String words, Viewer by) {
        take(id, CommissionState.EVALUATED, false, words, by);
    }

    /** What a module above has been told of its dates, in the orderer's language. */
    Optional<String> told(Standing standing) {
        return told(standing, standing.dates());
    }

    private Optional<String> told(Standing standing, List<OrderedDate> dates) {
        var ids = dates.stream().map(OrderedDate::instance).toList();
        var language = standing.commission().orderer().language();
        return evaluations.stream().flatMap(one -> one.of(ids, language).stream()).findFirst();
    }

    /** When the last of its dates is told of, the orderer hears of all. */
    @EventListener
    void hear(Evaluations.Told told) {
        standings
                .of(told.date())
                .filter(standing -> standing.may(CommissionState.EVALUATED))
                .filter(this::isToldOfAll)
                .ifPresent(
                        standing ->
                                told(standing)
                                        .ifPresent(
                                                words ->
                                                        evaluate(standing.id(), words, told.by())));
    }

    private boolean isToldOfAll(Standing standing) {
        return standing.dates().stream()
                .filter(date -> !date.cancelled())
                .allMatch(date -> told(standing, List.of(date)).isPresent());
    }

    /** Writes something for colleagues; the orderer does not see it. */
    public void note(CommissionId id, String words, Viewer by) {
        steps.note(id, new Step.Note(words, by.person(), now()));
        journal.changed(by, "commission.noted", about(id), Map.of(), Map.of("note", "changed"));
    }

    static Subject about(CommissionId id) {
        return new Subject("commission", id.value());
    }

    private void take(
            CommissionId id, CommissionState next, boolean byOrderer, String words, Viewer by) {
        standings.held(id).require(next);
        write(id, next, byOrderer, words, by);
        tell(id, next, byOrderer);
    }

    private void write(
            CommissionId id, CommissionState next, boolean byOrderer, String words, Viewer by) {
        steps.add(id, new Step(next, byOrderer, byOrderer ? null : by.person(), words, now()));
        journal.changed(by, "commission.step", about(id), Map.of(), Map.of("state", next));
    }

    private void tell(CommissionId id, CommissionState next, boolean byOrderer) {
        var standing = standings.find(id).orElseThrow();
        mail.toOrderer(standing, next.name());
        if (byOrderer && next != CommissionState.UNCONFIRMED) {
            mail.toOffice(standing, next.name());
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
