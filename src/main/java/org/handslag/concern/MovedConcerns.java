package org.handslag.concern;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what someone told of follow when her entry is merged with another, and back. */
@Component
class MovedConcerns {
    private static final String TABLE = "concern";

    private final MovedRows moved;

    MovedConcerns(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update concern set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
