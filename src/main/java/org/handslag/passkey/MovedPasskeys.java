package org.handslag.passkey;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets someone's keys follow when her entry is merged with another, and go when it is erased. */
@Component
class MovedPasskeys {
    private static final String TABLE = "passkey";

    private final MovedRows moved;
    private final Passkeys passkeys;

    MovedPasskeys(MovedRows moved, Passkeys passkeys) {
        this.moved = moved;
        this.passkeys = passkeys;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update passkey set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        passkeys.removeAll(erased.person());
    }
}
