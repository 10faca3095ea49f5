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

/**
 * The dates of the coming month that lack staff or to be published, and those that too few want
 * when it is time to decide.
 */
@Component
class DatesToday implements Today {
    private static final Duration MONTH = Duration.ofDays(30);
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
                .filter(InstanceRow::isComing)
                .flatMap(row -> items(row, viewer, zone, today))
                .toList();
    }

    private Stream<TodayItem> items(InstanceRow row, Viewer viewer, ZoneId zone, LocalDate today) {
        var draft = row.state() == InstanceState.DRAFT;
        var near = isWithin(row, MONTH);
        return Stream.of(
                        item("draft", row, viewer, zone).filter(_ -> near && draft),
                        item("staff", row, viewer, zone)
                                .filter(_ -> near && row.staffMissing() > 0),
                        item("minimum", row, viewer, zone)
                                .filter(_ -> row.isUndecided(today))
                                .map(TodayItem::asUrgent))
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
                        row.size().minimum());
        var item = TodayItem.of("office.today." + what, arguments, "/instances/" + row.id());
        return Stream.of(isWithin(row, WEEK) ? item.asUrgent() : item);
    }

    private boolean isWithin(InstanceRow row, Duration time) {
        return row.starts().isBefore(clock.instant().plus(time));
    }
}
