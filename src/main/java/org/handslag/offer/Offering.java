package org.handslag.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Refusal;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** What is done with an offer. Works within the caller's unit of work. */
@Component
public class Offering {
    private final WorkplaceOffers offers;
    private final OfferedAdjustments adjustments;
    private final Journal journal;
    private final Clock clock;

    Offering(WorkplaceOffers offers, OfferedAdjustments adjustments, Journal journal, Clock clock) {
        this.offers = offers;
        this.adjustments = adjustments;
        this.journal = journal;
        this.clock = clock;
    }

    public WorkplaceOffer make(OfferPlace place, OfferFacts facts, Viewer by) {
        var offer = WorkplaceOffer.first(place, facts);
        offers.add(offer, by.person(), clock.instant());
        note(by, "offer.made", offer, Map.of(), told(facts));
        return offer;
    }

    /** False when someone else saved first. Another trade is other work, which nobody has seen. */
    boolean change(WorkplaceOffer offer, WorkplaceOffer before, Viewer by) {
        refuseWithdrawn(before);
        if (!offers.save(offer)) {
            return false;
        }
        if (!offer.facts().trade().equals(before.facts().trade())) {
            adjustments.forgetSeen(offer.id());
        }
        note(by, "offer.changed", offer, told(before.facts()), told(offer.facts()));
        return true;
    }

    /** The workplace can do those and no others. False when someone else changed it first. */
    public boolean adjust(WorkplaceOffer offer, Collection<AdjustmentId> chosen, Viewer by) {
        refuseWithdrawn(offer);
        var before = adjustments.of(offer.id()).stream().map(OfferedAdjustment::id).toList();
        if (!offers.touch(offer)) {
            return false;
        }
        adjustments.choose(offer.id(), chosen, by.person(), clock.instant());
        var after = List.copyOf(chosen);
        note(
                by,
                "offer.adjusted",
                offer,
                Map.of("adjustments", before),
                Map.of("adjustments", after));
        return true;
    }

    /** What one of them means there. False when someone else changed the offer first. */
    public boolean describe(WorkplaceOffer offer, AdjustmentId one, String how, Viewer by) {
        refuseWithdrawn(offer);
        if (!offers.touch(offer)) {
            return false;
        }
        adjustments.describe(offer.id(), one, how, by.person(), clock.instant());
        note(by, "offer.described", offer, Map.of(), Map.of("adjustment", one));
        return true;
    }

    /** Someone was there on a day and saw these. */
    public void verify(
            WorkplaceOffer offer, Collection<AdjustmentId> seen, LocalDate on, Viewer by) {
        adjustments.verify(offer.id(), seen, by.self(), on);
        var after = Map.of("adjustments", List.copyOf(seen), "on", on);
        note(by, "offer.verified", offer, Map.of(), after);
    }

    public void withdraw(WorkplaceOffer offer, boolean withdrawn, Viewer by) {
        if (offers.withdraw(offer.id(), withdrawn ? clock.instant() : null)) {
            var what = withdrawn ? "offer.withdrawn" : "offer.offered-again";
            note(by, what, offer, Map.of(), Map.of());
        }
    }

    private static void refuseWithdrawn(WorkplaceOffer offer) {
        if (offer.isWithdrawn()) {
            throw new Refusal("offer.refused.withdrawn");
        }
    }

    private void note(
            Viewer by, String what, WorkplaceOffer offer, Map<String, ?> was, Map<String, ?> is) {
        journal.changed(by, what, new Subject("offer", offer.id().value()), was, is);
    }

    private static Map<String, ?> told(OfferFacts facts) {
        var told = new LinkedHashMap<String, Object>();
        told.put("places", facts.places());
        told.put("from", facts.period().from());
        told.put("until", Objects.requireNonNullElse(facts.period().until(), ""));
        told.put("kinds", facts.kinds());
        told.put("trade", facts.trade());
        told.put("tasks", facts.tasks());
        told.put("languages", facts.languages());
        told.put("days", facts.hours().days());
        told.put("hours", facts.hours().from() + "–" + facts.hours().until());
        return told;
    }
}
