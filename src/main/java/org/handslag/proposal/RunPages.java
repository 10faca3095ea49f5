package org.handslag.proposal;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.handslag.fit.Rule;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;

/** What the pages around the table of a run show. */
public final class RunPages {
    private RunPages() {}

    /** What a run would give with each aim. */
    public record AimPage(MatchRun run, Map<ProposalGoal, AimPage.Aimed> aims) {

        /**
         * One of them.
         *
         * @param change against the proposal as it stands
         */
        public record Aimed(ProposalPage.Figures figures, PairPage.Told change) {}
    }

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

    /** How a proposal falls out for groups of mentees, and what people made of it. */
    public record FairnessPage(
            MatchRun run,
            ProposalPage.Figures figures,
            int byHand,
            int overridden,
            List<FairnessPage.Breakdown> breakdowns) {

        /** Groups by one thing; empty where all were too small. */
        public record Breakdown(String key, List<FairGroup> groups) {}

        /**
         * A group.
         *
         * @param matched empty where it would tell of fewer than five
         */
        public record FairGroup(String name, int mentees, OptionalInt matched, OptionalInt first) {}
    }

    /**
     * All runs, and what a new one would be made of.
     *
     * @param waiting how many wait in the first programme
     * @param silent how many of them let nothing be used
     * @param seats of mentors who are willing
     * @param offerless mentors whose workplace offers nothing
     */
    public record ProposalListPage(
            List<ProposalListPage.RunListed> runs,
            List<Option> programmes,
            int waiting,
            int silent,
            int seats,
            int offerless) {

        /**
         * A run in a list.
         *
         * @param by name of whoever made it
         */
        public record RunListed(MatchRun run, String by, int mentees, int seats, int matched) {}
    }
}
