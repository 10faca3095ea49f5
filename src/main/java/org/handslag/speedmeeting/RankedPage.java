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

    public boolean isLargest() {
        return pairs.size() == bound;
    }
}
