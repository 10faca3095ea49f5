package org.handslag.hours;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets someone's hours and plans follow when her entry is merged with another, and back. */
@Component
class MovedHours {
    private static final String GIVEN = "hours_given";
    private static final String WEEKS = "hours_week";

    private final MovedRows moved;

    MovedHours(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                GIVEN,
                """
                update hours_given g set person_id = :into
                 where g.person_id = :from
                   and (g.undone_at is not null
                        or not exists (select from hours_given o
                                        where o.mentorship_id = g.mentorship_id
                                          and o.person_id = :into and o.day = g.day
                                          and o.undone_at is null))
                returning g.id
                """);
        moved.follow(
                merged,
                WEEKS,
                """
                update hours_week set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, GIVEN);
        moved.giveBack(parted, WEEKS);
    }
}
