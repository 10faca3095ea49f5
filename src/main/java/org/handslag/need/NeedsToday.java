package org.handslag.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.handslag.ui.Spoken;
import org.springframework.stereotype.Component;

/** Needs that are not arranged although the course is near. */
@Component
class NeedsToday implements Today {
    private final NeedRows rows;
    private final Operators operators;
    private final Clock clock;

    NeedsToday(NeedRows rows, Operators operators, Clock clock) {
        this.rows = rows;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var now = clock.instant();
        var open = rows.open(viewer.programmes(Role.COORDINATOR), now, now.plus(NeedLetters.NEAR));
        var zone = operators.find(viewer.operator()).orElseThrow().zone();
        return open.stream()
                .map(
                        one -> {
                            var day = LocalDate.ofInstant(one.starts(), zone);
                            return TodayItem.of(
                                            "need.today",
                                            Map.of(
                                                    "n",
                                                    one.needs(),
                                                    "day",
                                                    Spoken.date(day, viewer.locale())),
                                            "/instances/" + one.instance())
                                    .asUrgent();
                        })
                .toList();
    }
}
