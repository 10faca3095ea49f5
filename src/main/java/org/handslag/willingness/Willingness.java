package org.handslag.willingness;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor has said.
 *
 * @param pausedUntil the last day of her pause, only when she pauses
 * @param most how many at once at most, one to three
 * @param told on which day she said it
 */
public record Willingness(
        MentorAnswer answer,
        @Nullable LocalDate pausedUntil,
        int most,
        Set<MentorSupport> support,
        LocalDate told,
        long version) {

    /** What holds on a day: a pause that has ended leaves her willing. */
    public MentorAnswer on(LocalDate day) {
        return answer == MentorAnswer.PAUSED && pausedUntil != null && day.isAfter(pausedUntil)
                ? MentorAnswer.WILLING
                : answer;
    }
}
