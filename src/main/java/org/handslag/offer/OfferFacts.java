package org.handslag.offer;

import java.util.List;
import java.util.Locale;
import org.handslag.adjustment.TradeId;
import org.handslag.rules.PlacementTypeId;
import org.handslag.scope.Period;

/**
 * What is offered.
 *
 * @param places how many can be there at the same time
 * @param kinds of placements that the workplace takes part in
 * @param tasks in the workplace's own words
 * @param languages that are spoken there
 */
public record OfferFacts(
        int places,
        Period period,
        List<PlacementTypeId> kinds,
        TradeId trade,
        String tasks,
        List<Locale> languages,
        OfferHours hours) {}
