package org.handslag.proposal;

import java.util.Map;

/** What a run would give with each aim. */
public record AimPage(MatchRun run, Map<ProposalGoal, AimPage.Aimed> aims) {

    /**
     * One of them.
     *
     * @param change against the proposal as it stands
     */
    public record Aimed(ProposalPage.Figures figures, PairPage.Told change) {}
}
