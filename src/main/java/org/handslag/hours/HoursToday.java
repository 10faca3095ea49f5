package org.handslag.hours;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.mentorship.Circles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Mentorships in which the given hours are far from the granted ones. */
@Component
@Order(17)
class HoursToday implements OnTheDesk {
    private final Circles circles;
    private final HourLedgers ledgers;

    HoursToday(Circles circles, HourLedgers ledgers) {
        this.circles = circles;
        this.ledgers = ledgers;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var running =
                circles.coordinated(desk.viewer()).stream()
                        .filter(circle -> !circle.mentorship().hasEnded())
                        .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        var far =
                ledgers.of(running, desk.today()).stream()
                        .filter(ledger -> ledger.share().alarm().isPresent())
                        .count();
        return far == 0
                ? List.of()
                : List.of(TodayItem.of("hours.today", Map.of("n", far), "/mentorships"));
    }
}
