package org.handslag.wellbeing;

/**
 * What someone says.
 *
 * @param words her own; empty when she wrote none
 */
public record WellbeingSaid(
        WellbeingLevel work, WellbeingLevel mentor, CallWish call, String words) {
    static final int LONGEST = 300;

    public WellbeingLevel level(WellbeingQuestion question) {
        return question == WellbeingQuestion.MENTOR ? mentor : work;
    }
}
