package org.handslag.readiness;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.offer.Reach;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Workplaces that receive someone and should be looked at. */
@Component
@Order(17)
class ReadinessToday implements OnTheDesk {
    private final ReadinessRows rows;

    ReadinessToday(ReadinessRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var due =
                rows
                        .rows(
                                Reach.toRead(desk.viewer()),
                                ReadinessRows.order(desk.viewer().locale()))
                        .stream()
                        .filter(row -> row.due(desk.today()) != ReadinessDue.NOT_NOW)
                        .count();
        return due == 0
                ? List.of()
                : List.of(TodayItem.of("readiness.today", Map.of("n", due), "/readiness?due=yes"));
    }
}
