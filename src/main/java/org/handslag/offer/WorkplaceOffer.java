package org.handslag.offer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace offers.
 *
 * @param withdrawnAt since when it holds no longer, or null
 */
public record WorkplaceOffer(
        OfferId id,
        OfferPlace place,
        OfferFacts facts,
        @Nullable Instant withdrawnAt,
        long version) {

    static WorkplaceOffer first(OfferPlace place, OfferFacts facts) {
        return new WorkplaceOffer(OfferId.next(), place, facts, null, 0);
    }

    WorkplaceOffer with(OfferFacts facts) {
        return new WorkplaceOffer(id, place, facts, withdrawnAt, version);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public OfferState state(LocalDate today) {
        if (isWithdrawn()) {
            return OfferState.WITHDRAWN;
        }
        var until = facts.period().until();
        if (until != null && until.isBefore(today)) {
            return OfferState.OVER;
        }
        return facts.period().from().isAfter(today) ? OfferState.COMING : OfferState.OPEN;
    }

    public String path() {
        return "/offers/" + id;
    }

    public String path(String below) {
        return path() + "/" + below;
    }
}
