package org.handslag.mentorship;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets someone's places in circles follow when her entry is merged with another, and back. */
@Component
class MovedMembers {
    private static final String TABLE = "circle_member";

    private final MovedRows moved;

    MovedMembers(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update circle_member c set person_id = :into
                 where c.person_id = :from
                   and not exists (select from circle_member o
                                    where o.mentorship_id = c.mentorship_id
                                      and o.person_id = :into)
                returning c.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
