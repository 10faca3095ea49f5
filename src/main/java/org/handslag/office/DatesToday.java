package org.handslag.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handslag.course.InstanceState;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Operators;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.handslag.ui.Spoken;
import org.springframework.stereotype.Component;

/** The dates of the coming month that lack staff, people or to be published. */
@Component
class DatesToday implements Today {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration WEEK = Duration.ofDays(7);

    private final InstanceList list;
    private final Operators operators;
    private final Clock clock;

    DatesToday(InstanceList list, Operators operators, Clock clock) {
        this.list = list;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var zone = operators.find(viewer.operator()).orElseThrow().zone();
        var programmes = viewer.programmes(Role.COORDINATOR);
        return list.rows(InstanceFilter.coming(), programmes, zone, clock.instant()).stream()
                .filter(row -> row.isComing() && isWithin(row, MONTH))
                .flatMap(row -> items(row, viewer, zone))
                .toList();
    }

    private Stream<TodayItem> items(InstanceRow row, Viewer viewer, ZoneId zone) {
        var draft = row.state() == InstanceState.DRAFT;
        return Stream.of(
                        item("draft", row, viewer, zone).filter(_ -> draft),
                        item("staff", row, viewer, zone).filter(_ -> row.staffMissing() > 0),
                        item("minimum", row, viewer, zone)
                                .filter(_ -> !draft && isTooFew(row) && isWithin(row, FORTNIGHT)))
                .flatMap(items -> items);
    }

    private Stream<TodayItem> item(String what, InstanceRow row, Viewer viewer, ZoneId zone) {
        var day = LocalDate.ofInstant(row.starts(), zone);
        var arguments =
                Map.<String, Object>of(
                        "course",
                        row.course()
                                .shownTo(viewer.locale(), List.of())
                                .map(Texts.Shown::text)
                                .orElse(""),
                        "day",
                        Spoken.date(day, viewer.locale()),
                        "n",
                        what.equals("staff") ? row.staffMissing() : row.seats().confirmed(),
                        "minimum",
                        row.minimum());
        var item = TodayItem.of("office.today." + what, arguments, "/instances/" + row.id());
        return Stream.of(isWithin(row, WEEK) ? item.asUrgent() : item);
    }

    private static boolean isTooFew(InstanceRow row) {
        return row.seats().confirmed() < row.minimum();
    }

    private boolean isWithin(InstanceRow row, Duration time) {
        return row.starts().isBefore(clock.instant().plus(time));
    }
}
