package org.handslag.speedmeeting;

import java.util.List;
import org.handslag.speedmeeting.SpeedMeeting.SpeedStage;

/**
 * Who would be together by the wishes of both sides, for those who run the programme alone.
 *
 * @param bound no more than so many in any result that nobody would upset
 * @param left those who came and said something and have nobody, mentees first
 * @param silent those who came and have not said whom they would like
 */
public record RankedPage(
        SpeedMeeting meeting,
        SpeedStage stage,
        int bound,
        List<RankedPair> pairs,
        List<LeftOver> left,
        List<SpeedGuest> silent) {

    /**
     * Two of them.
     *
     * @param hers which place she gave the mentor
     * @param theirs which place the mentor gave her
     * @param crowded whether the workplace has places for fewer than it would get
     * @param asking where a coordinator asks her, with her next wishes that wish her too
     */
    public record RankedPair(
            SpeedGuest mentee,
            SpeedGuest mentor,
            int hers,
            int theirs,
            boolean crowded,
            String asking) {}

    /** Why someone has nobody. Never a fault of hers. */
    public enum LeftWhy {
        WISHED_NOBODY,
        NOT_WISHED,
        NOT_EACH_OTHER,
        NO_SEAT,
        NO_SEAT_THERE,
        OTHERS_FIRST
    }

    /** Someone who has nobody. */
    public record LeftOver(SpeedGuest guest, LeftWhy why) {}

    public boolean isLargest() {
        return pairs.size() == bound;
    }
}
