package org.handslag.directory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets affiliations follow a person who is merged, unless she has one there at the same time
 * already.
 */
@Component
class MovedAffiliations {
    private static final String TABLE = "affiliation";

    private final MovedRows moved;

    MovedAffiliations(MovedRows moved) {
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update affiliation a
                   set person_id = :into
                 where a.person_id = :from
                   and not exists (
                       select from affiliation hers
                        where hers.person_id = :into
                          and hers.workplace_id = a.workplace_id
                          and (a.until_day is null or hers.from_day <= a.until_day)
                          and (hers.until_day is null or a.from_day <= hers.until_day))
                returning a.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
