package org.handslag.progress;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what someone said follow when her entry is merged with another, and back; and go when she is
 * erased. Who noted something for another stays as she was.
 */
@Component
class MovedProgress {
    private static final String TABLE = "progress_measure";

    private final MovedRows moved;
    private final ProgressMeasures measures;

    MovedProgress(MovedRows moved, ProgressMeasures measures) {
        this.moved = moved;
        this.measures = measures;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update progress_measure set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        measures.erase(erased.person());
    }
}
