package org.handslag.demoplacements;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.handslag.adjustment.Adjustment;
import org.handslag.adjustment.AdjustmentId;
import org.handslag.adjustment.Adjustments;
import org.handslag.adjustment.TradeId;
import org.handslag.adjustment.Trades;
import org.handslag.demo.Employers.Place;
import org.handslag.demo.Moments;
import org.handslag.demo.Stage;
import org.handslag.demoplacements.PlacementsScript.OfferPart;
import org.handslag.demoplacements.PlacementsScript.SeenPart;
import org.handslag.offer.OfferFacts;
import org.handslag.offer.OfferHours;
import org.handslag.offer.OfferPlace;
import org.handslag.offer.Offering;
import org.handslag.offer.WorkplaceOffer;
import org.handslag.rules.PlacementTypeId;
import org.handslag.rules.Rulebook;
import org.handslag.scope.Period;
import org.springframework.stereotype.Component;

/** A workplace offers places, says what it can do, and someone comes to see it. */
@Component
class OfferPlay {
    private final Offering offering;
    private final Adjustments adjustments;
    private final Trades trades;
    private final Rulebook rulebook;
    private final Moments moments;

    OfferPlay(
            Offering offering,
            Adjustments adjustments,
            Trades trades,
            Rulebook rulebook,
            Moments moments) {
        this.offering = offering;
        this.adjustments = adjustments;
        this.trades = trades;
        this.rulebook = rulebook;
        this.moments = moments;
    }

    void play(OfferPart part, Stage stage, LocalDate today) {
        var morning = today.minusDays(part.written()).atTime(9, 0);
        var offer =
                moments.made(
                        morning.atZone(stage.operator().zone()).toInstant(),
                        stage.operator(),
                        () -> written(part, stage, today));
        var seen = part.seen();
        if (seen != null) {
            moments.onMorning(
                    today.minusDays(seen.ago()),
                    stage.operator(),
                    () -> see(offer, seen, stage, today));
        }
        if (part.withdrawn()) {
            var by = Speaker.of(stage, part.by());
            moments.onMorning(today, stage.operator(), () -> offering.withdraw(offer, true, by));
        }
    }

    private WorkplaceOffer written(OfferPart part, Stage stage, LocalDate today) {
        var by = Speaker.of(stage, part.by());
        var offer = offering.make(place(part, stage), facts(part, stage, today), by);
        if (!part.can().isEmpty()) {
            offering.adjust(offer, ids(part.can()), by);
            offer = after(offer);
        }
        for (var own : part.how().entrySet()) {
            offering.describe(offer, ids(List.of(own.getKey())).getFirst(), own.getValue(), by);
            offer = after(offer);
        }
        return offer;
    }

    private void see(WorkplaceOffer offer, SeenPart seen, Stage stage, LocalDate today) {
        var by = Speaker.of(stage, seen.by());
        offering.verify(offer, ids(seen.what()), today.minusDays(seen.ago()), by);
    }

    private OfferFacts facts(OfferPart part, Stage stage, LocalDate today) {
        var until = part.until();
        return new OfferFacts(
                part.places(),
                new Period(
                        today.plusDays(part.from()), until == null ? null : today.plusDays(until)),
                part.kinds().stream().map(code -> kind(code, stage)).toList(),
                trade(part.trade()),
                part.tasks(),
                part.languages().stream().map(Locale::forLanguageTag).toList(),
                hours(part));
    }

    private static OfferHours hours(OfferPart part) {
        var hours = part.hours();
        if (hours == null) {
            return new OfferHours(part.days(), null, null);
        }
        var times = hours.split("-");
        return new OfferHours(part.days(), LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    private static OfferPlace place(OfferPart part, Stage stage) {
        var place = Place.of(part.at());
        return new OfferPlace(
                stage.employers().workplace(place),
                place.workplace(),
                stage.employers().organisation(place.organisation()),
                place.organisation(),
                "");
    }

    /** As it stands when one thing of it has been changed. */
    private static WorkplaceOffer after(WorkplaceOffer offer) {
        return new WorkplaceOffer(
                offer.id(), offer.place(), offer.facts(), null, offer.version() + 1);
    }

    private List<AdjustmentId> ids(List<String> codes) {
        return adjustments.all().stream()
                .filter(one -> codes.contains(one.code()))
                .map(Adjustment::id)
                .toList();
    }

    private TradeId trade(String code) {
        return trades.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlacementTypeId kind(String code, Stage stage) {
        return rulebook.kinds(stage.operator()).stream()
                .filter(row -> row.type().code().equals(code))
                .findFirst()
                .orElseThrow()
                .type()
                .id();
    }
}
