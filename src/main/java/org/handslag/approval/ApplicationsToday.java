package org.handslag.approval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.stereotype.Component;

/** Those who have applied and wait for an answer; urgent from the day before it was promised. */
@Component
class ApplicationsToday implements OnTheDesk {
    private static final Duration SOON = Duration.ofDays(1);

    private final WaitingRows rows;

    ApplicationsToday(WaitingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        return rows.all(desk.programmes()).stream().map(waiting -> item(waiting, desk)).toList();
    }

    private static TodayItem item(Waiting waiting, Desk desk) {
        var arguments =
                Map.<String, Object>of(
                        "n", waiting.applicants(),
                        "course", desk.text(waiting.course()),
                        "day", desk.day(waiting.starts()),
                        "since", desk.day(waiting.oldest()),
                        "answer", desk.day(waiting.answerBy()));
        var path = "/instances/" + waiting.instance() + "/applications";
        var item = TodayItem.of("approval.today", arguments, path);
        return desk.urgentWithin(SOON, waiting.answerBy(), item);
    }
}
