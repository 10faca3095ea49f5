package org.handslag.hours;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Mentorships in which the given hours are far from the granted ones. */
@Component
@Order(17)
class HoursToday implements OnTheDesk {
    private final FarHours far;

    HoursToday(FarHours far) {
        this.far = far;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var count = far.count(desk.programmes(), desk.today());
        return count == 0
                ? List.of()
                : List.of(TodayItem.of("hours.today", Map.of("n", count), "/proofs"));
    }
}
