package org.handslag.willingness;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what a mentor has said follow her when she is merged, unless she has said something there
 * too, and go with her when she is erased.
 */
@Component
class MovedWillingness {
    private static final String TABLE = "mentor_willingness";

    private final MovedRows moved;
    private final WillingnessRows rows;

    MovedWillingness(MovedRows moved, WillingnessRows rows) {
        this.moved = moved;
        this.rows = rows;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update mentor_willingness m
                   set person_id = :into
                 where m.person_id = :from
                   and not exists (
                       select from mentor_willingness hers where hers.person_id = :into)
                returning m.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        rows.forget(erased.person());
    }
}
