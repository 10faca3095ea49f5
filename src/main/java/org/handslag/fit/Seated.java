package org.handslag.fit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A seat's facts, made ready to be compared with many mentees. */
record Seated(SeatFacts facts, Map<Aspect, Codes> said, List<Place> places) {

    /** One of the workplace's offers. */
    record Place(
            SeatFacts.Offered facts,
            String trade,
            Codes languages,
            Codes slots,
            Codes adjustments,
            Codes verified) {

        static Place of(SeatFacts.Offered facts, Dictionary words) {
            var slots = facts.slots().stream().map(Slot::toString).collect(Collectors.toSet());
            return new Place(
                    facts,
                    facts.trade().toString(),
                    words.of(Aspect.LANGUAGE, facts.languages()),
                    words.of(Aspect.TIME, slots),
                    words.of(Aspect.ADJUSTMENT, facts.adjustments()),
                    words.of(Aspect.ADJUSTMENT, facts.verified()));
        }
    }

    static Seated of(SeatFacts facts, Dictionary words) {
        return new Seated(
                facts,
                words.of(facts.said()),
                facts.offers().stream().map(one -> Place.of(one, words)).toList());
    }

    Codes of(Aspect aspect) {
        return said.getOrDefault(aspect, Codes.NONE);
    }

    /**
     * The parts of the week in which a seat can be met: those of the offer and of the mentor in
     * common; where only one of them has said any, hers or its.
     */
    Codes slots(Place place) {
        var hers = of(Aspect.TIME);
        if (place.slots().isEmpty()) {
            return hers;
        }
        return hers.isEmpty() ? place.slots() : place.slots().and(hers);
    }
}
