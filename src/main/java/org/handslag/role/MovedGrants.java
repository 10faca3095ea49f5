package org.handslag.role;

import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets roles follow a person who is merged, unless she holds the same one there already. */
@Repository
class MovedGrants {
    private static final String TABLE = "role_grant";

    private final JdbcClient db;
    private final MovedRows moved;

    MovedGrants(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        var rows =
                db.sql(
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
                                """)
                        .param("from", merged.from())
                        .param("into", merged.into())
                        .query(UUID.class)
                        .list();
        moved.remember(merged.merge(), TABLE, rows);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        db.sql(
                        """
                        update role_grant
                           set person_id = :from
                         where id = any (:rows)
                           and person_id = :into
                        """)
                .param("from", parted.from())
                .param("into", parted.into())
                .param("rows", moved.of(parted.merge(), TABLE).toArray(UUID[]::new))
                .update();
    }
}
