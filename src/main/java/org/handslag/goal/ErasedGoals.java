package org.handslag.goal;

import org.handslag.directory.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the goals of a mentee go when she is erased. */
@Component
class ErasedGoals {
    private final Goals goals;

    ErasedGoals(Goals goals) {
        this.goals = goals;
    }

    @EventListener
    void forget(People.Erased erased) {
        goals.erase(erased.person());
    }
}
