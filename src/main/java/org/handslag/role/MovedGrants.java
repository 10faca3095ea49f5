package org.handslag.role;

import org.handslag.directory.MovedRows;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets roles follow a person who is merged, unless she holds the same one there already, and end
 * with one who is erased.
 */
@Component
class MovedGrants {
    private static final String TABLE = "role_grant";

    private final MovedRows moved;
    private final JdbcClient db;

    MovedGrants(MovedRows moved, JdbcClient db) {
        this.moved = moved;
        this.db = db;
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update role_grant g
                   set person_id = :into
                 where g.person_id = :from
                   and not exists (
                       select from role_grant hers
                        where hers.person_id = :into
                          and hers.role = g.role
                          and hers.scope_kind = g.scope_kind
                          and hers.scope_id = g.scope_id
                          and hers.ended_at is null
                          and g.ended_at is null
                          and (g.until_day is null or hers.from_day <= g.until_day)
                          and (hers.until_day is null or g.from_day <= hers.until_day))
                returning g.id
                """);
    }

    /** The fact that she held them stays. */
    @EventListener
    void end(People.Erased erased) {
        db.sql(
                        "update role_grant set ended_at = :at where person_id = :person and ended_at is null")
                .param("at", erased.at())
                .param("person", erased.person())
                .update();
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
