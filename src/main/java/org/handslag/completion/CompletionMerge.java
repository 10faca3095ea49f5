package org.handslag.completion;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Completions follow their person when two entries turn out to be one; the counter with them. */
@Component
class CompletionMerge {
    private static final String TABLE = "completion";

    private final Completions completions;
    private final MovedRows moved;

    CompletionMerge(Completions completions, MovedRows moved) {
        this.completions = completions;
        this.moved = moved;
    }

    @EventListener
    void hear(PersonsMerged merged) {
        moved.remember(merged.merge(), TABLE, completions.movePerson(merged.from(), merged.into()));
    }

    @EventListener
    void hear(PersonsParted parted) {
        completions.returnPerson(moved.of(parted.merge(), TABLE), parted.from());
    }
}
