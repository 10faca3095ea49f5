package org.handslag.checkin;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what someone was asked follow when her entry is merged with another, and back; and go when
 * she is erased.
 */
@Component
class MovedCheckIns {
    private static final String TABLE = "check_in";

    private final MovedRows moved;
    private final CheckInRows rows;

    MovedCheckIns(MovedRows moved, CheckInRows rows) {
        this.moved = moved;
        this.rows = rows;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update check_in set person_id = :into
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
        rows.erase(erased.person());
    }
}
