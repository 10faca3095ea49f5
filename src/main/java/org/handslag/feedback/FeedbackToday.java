package org.handslag.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handslag.home.Today;
import org.handslag.home.TodayItem;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Visitors who wait for an answer. */
@Component
class FeedbackToday implements Today {
    private final Feedbacks feedbacks;

    FeedbackToday(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public List<TodayItem> items(Viewer viewer, LocalDate today) {
        var open = viewer.has(Role.COORDINATOR) ? feedbacks.open() : 0;
        return open == 0
                ? List.of()
                : List.of(TodayItem.of("site.today.feedback", Map.of("n", open), "/feedback"));
    }
}
