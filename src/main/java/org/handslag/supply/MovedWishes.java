package org.handslag.supply;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.referral.Accepted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a released wish away for good once its mentee has a mentor, has changed her mind or is
 * erased, so that it does not come back should she wait again; and lets it follow her when she is
 * merged.
 */
@Component
class MovedWishes {
    private final MovedRows moved;
    private final ReleasedWishes wishes;

    MovedWishes(MovedRows moved, ReleasedWishes wishes) {
        this.moved = moved;
        this.wishes = wishes;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                "released_wish",
                """
                update released_wish w set person_id = :into
                 where w.person_id = :from
                   and not exists (select from released_wish hers where hers.person_id = :into)
                returning w.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, "released_wish");
    }

    @EventListener
    void end(Accepted.WaitsNoLonger over) {
        wishes.forget(over.referral());
    }

    @EventListener
    void forget(People.Erased erased) {
        wishes.forget(erased.person());
    }
}
