package org.handslag.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.handslag.checkin.CheckInVoice;
import org.jspecify.annotations.Nullable;

/**
 * How one statement has changed for one person: steps up or down.
 *
 * @param first the day on which she first said something of it
 * @param sinceFirst null when she has said it once only
 * @param sinceLast null likewise, or when she skipped it this time or the last
 */
public record ProgressChange(
        ProgressItem item,
        CheckInVoice voice,
        LocalDate first,
        @Nullable Integer sinceFirst,
        @Nullable Integer sinceLast) {
    /** The drawing's own units; the page scales it. */
    public static final int HALF = 100;

    /**
     * Of one person, in the order of the statements; what she never said anything of is left out.
     *
     * @param measures hers, the latest first
     */
    static List<ProgressChange> of(CheckInVoice voice, List<ProgressMeasure> measures) {
        return Arrays.stream(ProgressItem.values())
                .flatMap(item -> change(item, voice, measures).stream())
                .toList();
    }

    private static Optional<ProgressChange> change(
            ProgressItem item, CheckInVoice voice, List<ProgressMeasure> measures) {
        var said = measures.stream().filter(one -> one.scores().containsKey(item)).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var first = said.getLast();
        var since = said.size() < 2 ? null : steps(item, first, said.getFirst());
        var last =
                measures.size() > 1
                                && measures.get(0).scores().containsKey(item)
                                && measures.get(1).scores().containsKey(item)
                        ? steps(item, measures.get(1), measures.get(0))
                        : null;
        return Optional.of(new ProgressChange(item, voice, first.day(), since, last));
    }

    private static int steps(ProgressItem item, ProgressMeasure from, ProgressMeasure to) {
        return to.scores().getOrDefault(item, 0) - from.scores().getOrDefault(item, 0);
    }

    /** Where its bar begins, from the left. */
    public double x() {
        return sinceFirst == null || sinceFirst > 0 ? HALF : HALF - width();
    }

    /** How long its bar is. */
    public double width() {
        return sinceFirst == null
                ? 0
                : (double) HALF * Math.abs(sinceFirst) / ProgressScale.of(voice).span();
    }
}
