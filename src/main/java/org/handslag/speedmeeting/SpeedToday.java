package org.handslag.speedmeeting;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People have met and nobody has said who came, or the last day for wishes has passed. */
@Component
@Order(16)
class SpeedToday implements OnTheDesk {
    private final SpeedMeetings meetings;

    SpeedToday(SpeedMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        return meetings.unfinished(desk.today(), desk.viewer()).stream()
                .map(one -> item(one, one.stage(desk.today())))
                .toList();
    }

    private static TodayItem item(SpeedMeeting meeting, SpeedStage stage) {
        return stage == SpeedStage.PLANNED
                ? TodayItem.of("speedmeeting.today.held", Map.of(), meeting.path())
                : TodayItem.of("speedmeeting.today.past", Map.of(), meeting.path());
    }
}
