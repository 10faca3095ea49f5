package org.handslag.course;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the organiser approves each registration before it counts.
 *
 * @param needed whether whoever registers on the web applies first; it holds for those who register
 *     from now on
 * @param days within which whoever applies gets an answer; kept while approval is not needed
 */
public record Approval(boolean needed, int days) {
    public static final int USUAL_DAYS = 5;
    public static final int MOST_DAYS = 60;

    public static Approval none() {
        return new Approval(false, USUAL_DAYS);
    }

    public static Approval within(int days) {
        return new Approval(true, days);
    }

    /** By when someone who applies now gets an answer: never later than the course begins. */
    public Instant answerBy(Instant now, Instant starts) {
        var latest = now.plus(Duration.ofDays(days));
        return latest.isBefore(starts) || !now.isBefore(starts) ? latest : starts;
    }
}
