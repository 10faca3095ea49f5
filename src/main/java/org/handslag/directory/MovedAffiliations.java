package org.handslag.directory;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets affiliations follow a person who is merged, unless she has one there at the same time
 * already.
 */
@Repository
class MovedAffiliations {
    private static final String TABLE = "affiliation";

    private final JdbcClient db;
    private final MovedRows moved;

    MovedAffiliations(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        var rows =
                db.sql(
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
                        update affiliation
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
