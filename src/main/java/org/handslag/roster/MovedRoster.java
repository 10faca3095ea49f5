package org.handslag.roster;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets what is known of a trainer follow her when her entry is merged with another. */
@Component
class MovedRoster {
    private static final String TABLE = "roster_entry";

    private final MovedRows moved;

    MovedRoster(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update roster_entry set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
