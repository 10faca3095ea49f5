package org.handslag.experience;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cards that someone has sent and nobody has read yet. */
@Component
@Order(50)
class CardsToday implements Today {
    private final Cards cards;

    CardsToday(Cards cards) {
        this.cards = cards;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        var waiting = viewer.has(Role.COORDINATOR) ? cards.waiting() : 0;
        return waiting == 0
                ? List.of()
                : List.of(TodayItem.of("experience.today", Map.of("n", waiting), "/experiences"));
    }
}
