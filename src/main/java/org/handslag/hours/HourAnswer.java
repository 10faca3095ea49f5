package org.handslag.hours;

import java.time.Instant;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mentee remembers hours as they were noted. It says nothing of how good they were.
 *
 * @param remembers how it was instead, in her words; may be empty
 * @param by who noted it for her; null when she pressed herself
 * @param way how she said it, when someone noted it for her
 */
public record HourAnswer(
        boolean correct,
        String remembers,
        Instant at,
        @Nullable PersonId by,
        @Nullable AnswerWay way) {

    /** How she said it. */
    public enum AnswerWay {
        TELEPHONE,
        TOGETHER,
        PAPER
    }
}
