package org.handslag.shelter;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Protected identities on which someone must soon decide. */
@Component
@Order(17)
class SheltersToday implements OnTheDesk {
    private final Shelters shelters;

    SheltersToday(Shelters shelters) {
        this.shelters = shelters;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var soon =
                shelters.all().stream()
                        .mapToLong(shelter -> shelter.daysLeft(desk.today()))
                        .filter(days -> days <= ShelterReminders.FIRST)
                        .toArray();
        if (soon.length == 0) {
            return List.of();
        }
        var item = TodayItem.of("shelter.today", Map.of("n", soon.length), "/protected");
        return List.of(soon[0] <= ShelterReminders.NEXT ? item.asUrgent() : item);
    }
}
