package org.handslag.prerequisite;

import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Equivalents and conditions follow their person when two entries turn out to be one. */
@Component
class PersonMoved {
    private static final String EQUIVALENT = "equivalent";
    private static final String CONDITION = "seat_condition";

    private final MovedRows moved;

    PersonMoved(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void hear(PersonsMerged merged) {
        moved.follow(
                merged,
                EQUIVALENT,
                """
                update equivalent e set person_id = :into
                 where e.person_id = :from
                   and (e.withdrawn_at is not null
                        or not exists (
                            select from equivalent other
                             where other.person_id = :into
                               and other.course_id = e.course_id
                               and other.withdrawn_at is null))
                returning id
                """);
        // With its registration, whether that has followed already or not; one stays with its own
        // entry where the other has an active one.
        moved.follow(
                merged,
                CONDITION,
                """
                update seat_condition c set person_id = :into
                  from registration r
                 where c.person_id = :from
                   and r.id = c.registration_id
                   and (r.person_id = :into
                        or not exists (
                            select from registration other
                             where other.instance_id = r.instance_id
                               and other.person_id = :into
                               and other.state in (
                                   'UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')))
                returning c.id
                """);
    }

    @EventListener
    void hear(PersonsParted parted) {
        moved.giveBack(parted, EQUIVALENT);
        moved.giveBack(parted, CONDITION);
    }
}
