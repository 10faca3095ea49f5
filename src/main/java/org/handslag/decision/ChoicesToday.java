package org.handslag.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All have said yes, someone is to be called, or nothing came of it and the next can be asked. */
@Component
@Order(15)
class ChoicesToday implements OnTheDesk {
    private static final int MOST = 500;

    private final ChoiceReach reach;

    ChoicesToday(ChoiceReach reach) {
        this.reach = reach;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var open = reach.all(true, MOST, desk.viewer());
        var items = new ArrayList<TodayItem>();
        long agreed = open.stream().filter(one -> one.turn().isEmpty()).count();
        if (agreed > 0) {
            items.add(item("decision.today.agreed", agreed, "AGREED").asUrgent());
        }
        long late = open.stream().filter(one -> one.isLate(desk.now())).count();
        if (late > 0) {
            items.add(item("decision.today.late", late, "LATE"));
        }
        long next = reach.toAskAnew(desk.viewer());
        if (next > 0) {
            items.add(item("decision.today.next", next, "CLOSED"));
        }
        return items;
    }

    private static TodayItem item(String key, long n, String shown) {
        return TodayItem.of(key, Map.of("n", n), "/choices?shown=" + shown);
    }
}
