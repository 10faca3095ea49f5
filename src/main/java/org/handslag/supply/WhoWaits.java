package org.handslag.supply;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.handslag.pool.Pool;
import org.handslag.pool.Waiting;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.stereotype.Component;

/** Those of whom something may be told: who waits, without those whose identity is protected. */
@Component
class WhoWaits {
    private final Pool pool;
    private final ReleasedWishes wishes;

    WhoWaits(Pool pool, ReleasedWishes wishes) {
        this.pool = pool;
        this.wishes = wishes;
    }

    List<Waiting> in(ProgrammeId programme, ZoneId zone) {
        return told(pool.waiting(programme, zone));
    }

    /** Her, when she waits and nobody is being asked for her. */
    Optional<Waiting> of(PersonId her, ZoneId zone) {
        return told(pool.waiting(her, zone)).stream().findFirst();
    }

    private List<Waiting> told(List<Waiting> waiting) {
        var sheltered = wishes.sheltered(waiting.stream().map(Waiting::person).toList());
        return waiting.stream().filter(one -> !sheltered.contains(one.person())).toList();
    }
}
