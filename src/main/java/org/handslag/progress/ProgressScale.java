package org.handslag.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.handslag.checkin.CheckInVoice;

/** The scale of someone: finer for oneself than for others, who would differ by chance. */
public record ProgressScale(int least, int most) {
    private static final ProgressScale HERS = new ProgressScale(0, 10);
    private static final ProgressScale OTHERS = new ProgressScale(1, 5);

    public static ProgressScale of(CheckInVoice voice) {
        return voice == CheckInVoice.MENTEE ? HERS : OTHERS;
    }

    public List<Integer> steps() {
        return IntStream.rangeClosed(least, most).boxed().toList();
    }

    /** The greatest change there can be. */
    public int span() {
        return most - least;
    }

    boolean holds(int score) {
        return score >= least && score <= most;
    }
}
