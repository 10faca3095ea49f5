package org.handslag.referral;

import java.util.List;
import java.util.Map;
import org.handslag.home.Desk;
import org.handslag.home.OnTheDesk;
import org.handslag.home.TodayItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Those who want a mentor and wait for an answer. */
@Component
@Order(15)
class ReferralsToday implements OnTheDesk {
    private final ReferralReach reach;

    ReferralsToday(ReferralReach reach) {
        this.reach = reach;
    }

    @Override
    public List<TodayItem> items(Desk desk) {
        var waiting =
                reach.all(desk.viewer()).stream()
                        .map(ReferralReach.Row::referral)
                        .filter(referral -> referral.state().waitsForProgramme())
                        .toList();
        return waiting.isEmpty()
                ? List.of()
                : List.of(
                        TodayItem.of(
                                "referral.today",
                                Map.of(
                                        "n", waiting.size(),
                                        "day", desk.day(waiting.getFirst().madeAt())),
                                "/referrals?state=SAID_YES"));
    }
}
