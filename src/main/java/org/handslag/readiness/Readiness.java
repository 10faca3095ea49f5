package org.handslag.readiness;

import java.time.LocalDate;
import java.util.Map;
import org.handslag.directory.WorkplaceId;
import org.handslag.journal.Journal;
import org.handslag.journal.Subject;
import org.handslag.scope.Role;
import org.handslag.scope.Uuid7;
import org.handslag.scope.Viewer;
import org.springframework.stereotype.Component;

/** A workplace is looked at. Whether the reader reaches it asks the caller. */
@Component
public class Readiness {
    private final ReadinessRows rows;
    private final Journal journal;

    Readiness(ReadinessRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** What was answered before on the same day is written over. */
    public void check(
            WorkplaceId workplace,
            Map<ReadinessPoint, ReadinessAnswer> answers,
            LocalDate day,
            Viewer by) {
        var employer = !by.has(Role.COORDINATOR) && !by.has(Role.JOB_CONSULTANT);
        var check = new ReadinessCheck(Uuid7.next(), workplace, day, employer, answers);
        rows.save(check);
        journal.changed(
                by,
                "readiness.checked",
                new Subject("workplace", workplace.value()),
                Map.of(),
                Map.of("in-place", check.inPlace(), "asked", check.asked()));
    }
}
