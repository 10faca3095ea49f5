package org.handslag.transfer;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what someone wrote follow her when her entry is merged with another, and back. */
@Component
class MovedTasks {
    private static final String TABLE = "transfer_task";

    private final MovedRows moved;

    MovedTasks(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update transfer_task t set person_id = :into
                 where t.person_id = :from
                   and not exists (select from transfer_task o
                                    where o.instance_id = t.instance_id and o.person_id = :into)
                returning t.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
