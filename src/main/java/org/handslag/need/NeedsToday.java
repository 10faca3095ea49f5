package org.handslag.need;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Operator;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.ui.Spoken;
import org.springframework.stereotype.Component;

/**
 * Needs that nobody has arranged yet. An interpreter must be asked weeks ahead, so they show from
 * the day on which they are told.
 */
@Component
class NeedsToday implements Today {
    private static final Duration SOON = Duration.ofDays(7);

    private final NeedSheets sheets;
    private final Operators operators;
    private final Clock clock;

    NeedsToday(NeedSheets sheets, Operators operators, Clock clock) {
        this.sheets = sheets;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var operator = operators.find(viewer.operator()).orElseThrow();
        return sheets.open(viewer.programmes(Role.COORDINATOR), clock.instant()).stream()
                .map(open -> item(open, viewer, operator))
                .toList();
    }

    private TodayItem item(NeedSheets.Open open, Viewer viewer, Operator operator) {
        var day = LocalDate.ofInstant(open.starts(), operator.zone());
        var course = open.course().shownTo(viewer.locale(), operator.languages());
        var arguments =
                Map.<String, Object>of(
                        "n", open.needs(),
                        "course", course.map(Texts.Shown::text).orElse(""),
                        "day", Spoken.date(day, viewer.locale()));
        var item =
                TodayItem.of("need.today", arguments, "/instances/" + open.instance() + "/needs");
        var soon = open.starts().isBefore(clock.instant().plus(SOON));
        return soon ? item.asUrgent() : item;
    }
}
