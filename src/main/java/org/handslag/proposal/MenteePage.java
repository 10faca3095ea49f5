package org.handslag.proposal;

import java.util.List;
import java.util.Set;
import org.handslag.fit.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * A mentee of a run with all seats: those that are possible for her, the best first, and why the
 * others are not.
 *
 * @param used of what she has said, what the run used
 * @param proposed number of the seat that is proposed, or null
 * @param hindrances only when nothing is possible for her
 */
public record MenteePage(
        MatchRun run,
        RunMentee mentee,
        long weeks,
        Set<Aspect> used,
        @Nullable Integer proposed,
        List<Alternative> possible,
        List<Impossible> impossible,
        List<Remarks.Hindrance> hindrances,
        boolean out,
        @Nullable String outReason) {

    /**
     * A seat that is possible.
     *
     * @param cost what forcing it would change; null for the one that is proposed and where there
     *     is no seat to be had
     */
    public record Alternative(
            RunSeat seat,
            int points,
            int mentorRank,
            List<String> reasons,
            List<String> counter,
            PairPage.@Nullable Told cost,
            boolean pinned,
            boolean banned) {}

    /** A seat that is not, and why. */
    public record Impossible(RunSeat seat, List<String> why) {}

    public String path() {
        return PairPage.path(run, mentee.number());
    }

    public String path(RunSeat seat) {
        return PairPage.path(run, mentee.number(), seat.number());
    }
}
