package org.handslag.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Workplaces that have offered to host and that nobody has answered. */
@Component
@Order(55)
class OffersToday implements Today {
    private final HostOffers offers;

    OffersToday(HostOffers offers) {
        this.offers = offers;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        var open = viewer.has(Role.COORDINATOR) ? offers.open().size() : 0;
        return open == 0
                ? List.of()
                : List.of(TodayItem.of("membership.today", Map.of("n", open), "/meetings"));
    }
}
