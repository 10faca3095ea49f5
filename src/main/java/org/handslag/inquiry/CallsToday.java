package org.handslag.inquiry;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.stereotype.Component;

/** Workplaces that wait for a call. */
@Component
class CallsToday implements OnTheDesk {
    private final Calls calls;

    CallsToday(Calls calls) {
        this.calls = calls;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        return calls.waiting(desk.programmes()).stream()
                .map(
                        answer ->
                                TodayItem.of(
                                        "inquiry.today",
                                        Map.of(
                                                "workplace", answer.name(),
                                                "organisation", answer.organisation(),
                                                "day", desk.day(answer.answered())),
                                        InquiryPage.path(answer.inquiry()) + "/answers?call=yes"))
                .toList();
    }
}
