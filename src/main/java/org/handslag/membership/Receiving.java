package org.handslag.membership;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What members offer to host, and take back as long as nobody counts on it. */
@Component
public class Receiving {
    private final HostOffers offers;
    private final Journal journal;
    private final Clock clock;

    Receiving(HostOffers offers, Journal journal, Clock clock) {
        this.offers = offers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty when she has offered this workplace already and waits for an answer. */
    public Optional<HostOfferId> offer(Member member, String workplace, String words, Viewer by) {
        var id = HostOfferId.next();
        var offer = new HostOffer(id, member.id(), "", workplace, words, clock.instant(), null);
        if (!offers.add(offer)) {
            return Optional.empty();
        }
        note("host.offered", id, member, by);
        return Optional.of(id);
    }

    void withdraw(Member member, HostOfferId offer, Viewer by) {
        if (!offers.withdraw(offer, member.id(), clock.instant())) {
            throw new Refusal("membership.refused.taken");
        }
        note("host.withdrawn", offer, member, by);
    }

    private void note(String what, HostOfferId id, Member member, Viewer by) {
        var subject = new Subject("host-offer", id.value());
        journal.changed(member.viewer(by), what, subject, Map.of(), Map.of());
    }
}
