package org.handslag.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** Those who have applied and wait for an answer; urgent from the day before it was promised. */
@Component
class ApplicationsToday implements Today {
    private static final Duration SOON = Duration.ofDays(1);

    private final WaitingRows rows;
    private final Operators operators;
    private final Clock clock;

    ApplicationsToday(WaitingRows rows, Operators operators, Clock clock) {
        this.rows = rows;
        this.operators = operators;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        if (!viewer.has(Role.COORDINATOR)) {
            return List.of();
        }
        var operator = operators.find(viewer.operator()).orElseThrow();
        return rows.all(viewer.programmes(Role.COORDINATOR)).stream()
                .map(waiting -> item(waiting, viewer, operator))
                .toList();
    }

    private TodayItem item(Waiting waiting, Viewer viewer, Operator operator) {
        var course = waiting.course().shownTo(viewer.locale(), operator.languages());
        var arguments =
                Map.<String, Object>of(
                        "n", waiting.applicants(),
                        "course", course.map(Texts.Shown::text).orElse(""),
                        "day", day(waiting.starts(), viewer, operator),
                        "since", day(waiting.oldest(), viewer, operator),
                        "answer", day(waiting.answerBy(), viewer, operator));
        var path = "/instances/" + waiting.instance() + "/applications";
        var item = TodayItem.of("approval.today", arguments, path);
        var soon = waiting.answerBy().isBefore(clock.instant().plus(SOON));
        return soon ? item.asUrgent() : item;
    }

    private static String day(Instant moment, Viewer viewer, Operator operator) {
        return Spoken.date(LocalDate.ofInstant(moment, operator.zone()), viewer.locale());
    }
}
