package org.handslag.prerequisite;

import java.time.Clock;
import java.util.Map;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/**
 * Approves what someone has learnt elsewhere, and takes it back. The reason stands with it alone,
 * and not in the journal.
 */
@Component
class Approving {
    private final Equivalents equivalents;
    private final Journal journal;
    private final Clock clock;

    Approving(Equivalents equivalents, Journal journal, Clock clock) {
        this.equivalents = equivalents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns false when the same stands approved already. */
    boolean approve(Equivalents.Fresh fresh, Viewer by) {
        var id = EquivalentId.next();
        var added = equivalents.add(id, fresh, by.person(), clock.instant());
        if (added) {
            note(by, "equivalent.approved", fresh);
        }
        return added;
    }

    /** Pressing twice is the same as once. A seat that it gave stays. */
    void withdraw(Equivalent equivalent, Viewer by) {
        if (equivalents.withdraw(equivalent.id(), by.person(), clock.instant())) {
            note(
                    by,
                    "equivalent.withdrawn",
                    new Equivalents.Fresh(
                            equivalent.person(), equivalent.course(), equivalent.takenOn(), ""));
        }
    }

    private void note(Viewer by, String what, Equivalents.Fresh about) {
        journal.changed(
                by,
                what,
                new Subject("person", about.person().value()),
                Map.of(),
                Map.of("course", about.course(), "takenOn", about.takenOn()));
    }
}
