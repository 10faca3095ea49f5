package org.handslag.referral;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a wish follow whoever it is of when her entry is merged with another, and back. */
@Component
class MovedReferrals {
    private static final String TABLE = "referral";

    private final MovedRows moved;
    private final ForgottenReferrals forgotten;

    MovedReferrals(MovedRows moved, ForgottenReferrals forgotten) {
        this.moved = moved;
        this.forgotten = forgotten;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update referral set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        forgotten.person(erased.person());
    }
}
