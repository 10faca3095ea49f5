package org.handslag.release;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what was released to someone follow when her entry is merged with another, and back; and
 * what was released of a mentee go when she is erased. Who pressed or noted it stays as she was.
 */
@Component
class MovedReleases {
    private static final String TABLE = "release";

    private final MovedRows moved;
    private final Releases releases;

    MovedReleases(MovedRows moved, Releases releases) {
        this.moved = moved;
        this.releases = releases;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                "update release set person_id = :into where person_id = :from returning id");
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }

    @EventListener
    void forget(People.Erased erased) {
        releases.erase(erased.person());
    }
}
