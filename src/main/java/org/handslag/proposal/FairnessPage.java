package org.handslag.proposal;

import java.util.List;
import java.util.OptionalInt;

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
