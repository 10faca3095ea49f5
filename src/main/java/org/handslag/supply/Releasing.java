package org.handslag.supply;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.pool.Waiting;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * A mentee lets employers read her wish, and takes it back. The journal learns that she did, never
 * what it says. Works within the caller's unit of work.
 */
@Component
public class Releasing {
    private final ReleasedWishes wishes;
    private final Journal journal;
    private final Clock clock;

    Releasing(ReleasedWishes wishes, Journal journal, Clock clock) {
        this.wishes = wishes;
        this.journal = journal;
        this.clock = clock;
    }

    Optional<ReleasedWish> of(PersonId her) {
        return Optional.ofNullable(wishes.of(List.of(her)).get(her));
    }

    /** Employers read these lines of hers from now on, and no others. */
    public void release(Waiting her, Collection<SupplyLine> lines, Viewer by) {
        var said = new EnumMap<SupplyLine, List<String>>(SupplyLine.class);
        SupplyLine.all(her.facts())
                .forEach(
                        (line, codes) -> {
                            if (lines.contains(line)) {
                                said.put(line, codes);
                            }
                        });
        var wish = new ReleasedWish(Uuid7.next(), her.person(), her.referral(), said);
        wishes.save(wish, clock.instant());
        note(by, her.person(), "supply.released");
    }

    void takeBack(PersonId her, Viewer by) {
        if (wishes.forget(her)) {
            note(by, her, "supply.taken-back");
        }
    }

    private void note(Viewer by, PersonId her, String what) {
        journal.changed(by, what, new Subject("person", her.value()), Map.of(), Map.of());
    }
}
