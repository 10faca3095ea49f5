package org.handslag.offer;

import java.time.LocalDate;
import java.util.List;
import org.handslag.scope.Texts;

/**
 * One offer.
 *
 * @param trade what it is called
 * @param kinds what they are called
 * @param mayChange whether its reader may write it
 * @param mayVerify whether she may say that she has seen what is offered
 */
public record OfferPage(
        WorkplaceOffer offer,
        List<OfferedAdjustment> adjustments,
        Texts trade,
        List<Texts> kinds,
        boolean mayChange,
        boolean mayVerify,
        LocalDate today) {

    public OfferState state() {
        return offer.state(today);
    }
}
