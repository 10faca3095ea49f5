package org.handslag.proposal;

import org.handslag.directory.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets nothing that someone let be used outlive her. */
@Component
class MovedProposals {
    private final RunKeeping keeping;
    private final JudgedRuns judged;

    MovedProposals(RunKeeping keeping, JudgedRuns judged) {
        this.keeping = keeping;
        this.judged = judged;
    }

    @EventListener
    void forget(People.Erased erased) {
        keeping.forget(erased.person());
        judged.clear();
    }
}
