package org.handslag.mentorship;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Circles in which someone is still to be found. */
@Component
@Order(16)
class CirclesToday implements OnTheDesk {
    private final CircleReach reach;

    CirclesToday(CircleReach reach) {
        this.reach = reach;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var open = reach.lacking(desk.viewer(), desk.today());
        return open == 0
                ? List.of()
                : List.of(TodayItem.of("mentorship.today", Map.of("n", open), "/mentorships"));
    }
}
