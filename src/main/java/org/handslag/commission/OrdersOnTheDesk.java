package org.handslag.commission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handslag.commission.CommissionState.Side;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Orders that wait for us; urgent when one has waited for more than a few days. */
@Component
@Order(15)
class OrdersOnTheDesk implements OnTheDesk {
    private static final Duration LONG = Duration.ofDays(3);
    private static final OrderFilter OURS = new OrderFilter("", null, Side.US);

    private final OrderList list;

    OrdersOnTheDesk(OrderList list) {
        this.list = list;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var waiting = list.rows(desk.programmes(), OURS, desk.now(), desk.today());
        if (waiting.isEmpty()) {
            return List.of();
        }
        var arguments =
                Map.<String, Object>of(
                        "n", waiting.size(), "since", desk.day(waiting.getFirst().since()));
        var path =
                waiting.size() == 1
                        ? "/orders/" + waiting.getFirst().id()
                        : "/orders?waits=" + Side.US;
        var item = TodayItem.of("commission.today", arguments, path);
        var isLong = waiting.getFirst().since().isBefore(desk.now().minus(LONG));
        return List.of(isLong ? item.asUrgent() : item);
    }
}
