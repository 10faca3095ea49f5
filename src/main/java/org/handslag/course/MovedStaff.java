package org.handslag.course;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets staff seats follow a person who is merged, unless she works there in the same way already.
 */
@Component
class MovedStaff {
    private static final String TABLE = "staff_seat";

    private final MovedRows moved;

    MovedStaff(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update staff_seat s
                   set person_id = :into
                 where s.person_id = :from
                   and not exists (
                       select from staff_seat hers
                        where hers.person_id = :into
                          and hers.instance_id = s.instance_id
                          and hers.kind = s.kind)
                returning s.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
