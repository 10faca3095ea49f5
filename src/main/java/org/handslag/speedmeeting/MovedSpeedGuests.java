package org.handslag.speedmeeting;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets an invitation, with what was said, follow someone when she is merged, and go with her when
 * she is erased. Who planned a meeting or wrote wishes down stays as she was.
 */
@Component
class MovedSpeedGuests {
    private static final String GUESTS = "speed_guest";

    private final MovedRows moved;
    private final SpeedKeeping keeping;

    MovedSpeedGuests(MovedRows moved, SpeedKeeping keeping) {
        this.moved = moved;
        this.keeping = keeping;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                GUESTS,
                """
                update speed_guest g set person_id = :into
                 where g.person_id = :from
                   and not exists (select from speed_guest o
                                    where o.meeting_id = g.meeting_id and o.person_id = :into)
                returning g.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, GUESTS);
    }

    @EventListener
    void forget(People.Erased erased) {
        keeping.forget(erased.person());
    }
}
