package org.handslag.concern;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step with a worry.
 *
 * @param happens what happens, so that the mentee can read it
 * @param by name of whoever took it
 * @param informed null when the mentee was not told at this step
 * @param notBecause why she was not told; empty when she was, or knew already
 */
public record ConcernStep(
        ConcernState state,
        String happens,
        String by,
        Instant at,
        @Nullable Informed informed,
        String notBecause) {

    /** When she was told, and how. */
    public record Informed(LocalDate day, InformedWay way) {}

    /** How someone is told of what was noted about her. */
    public enum InformedWay {
        TOGETHER,
        TELEPHONE,
        LETTER,
        /** By what she can read on her own page from now on. */
        PAGE
    }
}
