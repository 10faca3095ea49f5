package org.handslag.need;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.stereotype.Component;

/**
 * Needs that nobody has arranged yet. An interpreter must be asked weeks ahead, so they show from
 * the day on which they are told.
 */
@Component
class NeedsToday implements OnTheDesk {
    private static final Duration SOON = Duration.ofDays(7);

    private final NeedSheets sheets;

    NeedsToday(NeedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        return sheets.open(desk.programmes(), desk.now()).stream()
                .map(open -> item(open, desk))
                .toList();
    }

    private static TodayItem item(NeedSheets.Open open, Desk desk) {
        var arguments =
                Map.<String, Object>of(
                        "n", open.needs(),
                        "course", desk.text(open.course()),
                        "day", desk.day(open.starts()));
        var path = "/instances/" + open.instance() + "/needs";
        var item = TodayItem.of("need.today", arguments, path);
        return desk.urgentWithin(SOON, open.starts(), item);
    }
}
