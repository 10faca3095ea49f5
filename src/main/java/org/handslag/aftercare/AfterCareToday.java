package org.handslag.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Those who want a mentor again or a call, and those without mail who are to be called. */
@Component
@Order(17)
class AfterCareToday implements OnTheDesk {
    private static final String LIST = "/after-care";

    private final AfterCareRows rows;

    AfterCareToday(AfterCareRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var open = new AfterCareList(rows.open(desk.viewer(), desk.today()));
        var items = new ArrayList<TodayItem>();
        if (!open.wishes().isEmpty()) {
            var n = open.wishes().size();
            items.add(TodayItem.of("aftercare.today-wishes", Map.of("n", n), LIST).asUrgent());
        }
        var calls =
                open.toCall().stream()
                        .filter(one -> one.reached() != AfterCare.Reached.MAIL)
                        .count();
        if (calls > 0) {
            items.add(TodayItem.of("aftercare.today-calls", Map.of("n", calls), LIST));
        }
        return items;
    }
}
