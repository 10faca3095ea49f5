package org.handslag.wellbeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Circles without a consultant in which someone should call. */
@Component
@Order(15)
class WellbeingToday implements OnTheDesk {
    private final WellbeingCalls calls;
    private final WellbeingStates states;

    WellbeingToday(WellbeingCalls calls, WellbeingStates states) {
        this.calls = calls;
        this.states = states;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var unled = calls.unled(desk.programmes(), desk.today());
        var how =
                states.of(
                        unled.stream().map(WellbeingCalls.Unled::mentorship).toList(),
                        desk.today());
        var items = new ArrayList<TodayItem>();
        for (var one : unled) {
            var state = how.get(one.mentorship());
            if (state != null && !state.reasons().isEmpty()) {
                items.add(item(one, state));
            }
        }
        return items;
    }

    private static TodayItem item(WellbeingCalls.Unled one, WellbeingState state) {
        var item =
                TodayItem.of(
                        "wellbeing.today",
                        Map.of("workplace", one.place()),
                        "/mentorships/" + one.mentorship() + "/wellbeing");
        return state.reasons().contains(CallReason.MENTEE_SOON) ? item.asUrgent() : item;
    }
}
