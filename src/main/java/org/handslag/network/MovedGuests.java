package org.handslag.network;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets invitations follow someone who is merged, unless she is a guest there already. */
@Component
class MovedGuests {
    private static final String TABLE = "meeting_guest";

    private final MovedRows moved;

    MovedGuests(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update meeting_guest g set person_id = :into
                 where g.person_id = :from
                   and not exists (select from meeting_guest hers
                                    where hers.meeting_id = g.meeting_id
                                      and hers.person_id = :into)
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
