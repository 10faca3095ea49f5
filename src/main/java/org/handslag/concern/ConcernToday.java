package org.handslag.concern;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Worries that wait for those who run the programme. */
@Component
@Order(2)
class ConcernToday implements OnTheDesk {
    private final ConcernList list;

    ConcernToday(ConcernList list) {
        this.list = list;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var waiting =
                list.open(desk.programmes(), desk.today()).stream()
                        .filter(ConcernRow::waits)
                        .count();
        return waiting == 0
                ? List.of()
                : List.of(
                        TodayItem.of("concern.today", Map.of("n", waiting), "/concerns")
                                .asUrgent());
    }
}
