package org.handslag.handover;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Circles in which another mentor is asked for. */
@Component
@Order(16)
class MentorsToday implements OnTheDesk {
    private final MentorWishes wishes;

    MentorsToday(MentorWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var asked = wishes.count(desk.programmes());
        return asked == 0
                ? List.of()
                : List.of(TodayItem.of("handover.today", Map.of("n", asked), "/mentorships"));
    }
}
