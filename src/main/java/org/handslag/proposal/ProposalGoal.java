package org.handslag.proposal;

import org.handslag.matching.Goal;

/** What a proposal is to be best at. */
public enum ProposalGoal {
    /** As many as can be get a mentor; of such proposals that which suits best in all. */
    MOST_MATCHED(Goal.BEST),
    /** The highest points in all, even where someone is left without. */
    BEST_FIT(Goal.WEIGHT),
    /** As many as can be; whoever it suits least is to be suited as well as can be, and so on. */
    FAIREST(Goal.FAIR),
    /** As many as can be of those who have waited long, then as {@link #MOST_MATCHED}. */
    LONGEST_WAITING(Goal.BEST);

    private final Goal goal;

    ProposalGoal(Goal goal) {
        this.goal = goal;
    }

    /**
     * @param again whether a proposal that is there already is to be changed as little as can be
     */
    Goal solved(boolean again) {
        return again ? Goal.KEEP : goal;
    }
}
