package org.handslag.agenda;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the parts of a day that someone leads follow her when her entry is merged with another. */
@Component
class MovedLeaders {
    private static final String TABLE = "programme_block";

    private final MovedRows moved;

    MovedLeaders(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update programme_block
                   set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
