package org.handslag.demomentorships;

import java.util.Map;
import org.handslag.aftercare.Doing;
import org.handslag.aftercare.Income;
import org.handslag.ending.SummaryText;
import org.handslag.mentorship.CircleItem;
import org.jspecify.annotations.Nullable;

/**
 * How a mentorship was carried, where it was not as usual.
 *
 * @param hours of a hundred of what is granted
 * @param confirmed whether the mentee says of the mentor's hours that they are right
 * @param mentee how it is going in her eyes, a letter for each two weeks: G, S, N, or - for no
 *     answer
 * @param mentor the same in the mentor's eyes
 * @param reviews how many of the meetings that follow it up were held; null when all were
 * @param worry what someone was worried about in the last weeks; empty when nobody was
 * @param kept what the mentee has taken back from her mentor; null when nothing
 * @param finish what was said at the end; null while it goes on
 */
record CarryingPart(
        int hours,
        boolean confirmed,
        String mentee,
        String mentor,
        @Nullable Integer reviews,
        String worry,
        @Nullable CircleItem kept,
        @Nullable FinishPart finish) {
    private static final String WELL = "GSGGGSGGGGGGGGGGGGGGGGGGGGGGGG";

    /** As most of them go. */
    static final CarryingPart USUAL = new CarryingPart(100, true, WELL, WELL, null, "", null, null);

    /**
     * What was said at the end.
     *
     * @param hours a week
     */
    record FinishPart(
            Map<SummaryText, String> summary,
            String testimonial,
            Doing doing,
            @Nullable Integer hours,
            @Nullable Income income) {}
}
