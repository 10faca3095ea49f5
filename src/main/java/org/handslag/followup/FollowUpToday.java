package org.handslag.followup;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Circles in which a day of the follow-up has passed and nothing was noted. */
@Component
@Order(17)
class FollowUpToday implements OnTheDesk {
    private final Reviews reviews;

    FollowUpToday(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var midnight = desk.today().atStartOfDay(desk.operator().zone()).toInstant();
        var late = reviews.late(desk.programmes(), desk.today(), midnight);
        return late == 0
                ? List.of()
                : List.of(TodayItem.of("followup.today", Map.of("n", late), "/mentorships"));
    }
}
