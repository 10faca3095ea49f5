package org.handslag.journal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** Keeps what changed, in the transaction that changes it. */
@Component
public class Journal {
    private final Changes changes;
    private final Clock clock;

    Journal(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Writes one row. Values are numbers, truths, {@code Texts} and lists of them as they are,
     * everything else as its text; fields that did not change are left out.
     *
     * @param what verb key, such as {@code registration.cancelled}
     * @param before ordinary fields only: of a need, note, answer or message say {@code "changed"}
     */
    public void changed(
            Viewer by, String what, Subject about, Map<String, ?> before, Map<String, ?> after) {
        var was = Values.differing(before, after);
        var became = Values.differing(after, before);
        changes.add(new Change(clock.instant(), by.person(), what, about, was, became));
    }

    /** What happened to this, the latest first. */
    public List<Change> about(Subject about) {
        return changes.about(about);
    }
}
