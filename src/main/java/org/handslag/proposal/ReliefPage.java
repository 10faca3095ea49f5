package org.handslag.proposal;

import java.util.List;
import org.handslag.fit.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What would let more be matched.
 *
 * @param tried the rule that is tried out, or null
 * @param without what would come of it without that rule
 * @param seats mentors with whom one more seat would change something, the most worth first
 * @param blocking pairs that would both have more points with each other
 */
public record ReliefPage(
        MatchRun run,
        List<Rule> rules,
        @Nullable Rule tried,
        PairPage.@Nullable Told without,
        List<ReliefPage.MoreSeat> seats,
        List<ReliefPage.BlockingPair> blocking) {

    /** One more seat with a mentor. */
    public record MoreSeat(RunSeat seat, PairPage.Told change) {}

    /** Two who would rather have each other. */
    public record BlockingPair(RunMentee mentee, RunSeat seat, int points) {}
}
