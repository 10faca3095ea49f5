package org.handslag.course;

import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lets staff seats follow a person who is merged, unless she works there in the same way already.
 */
@Repository
class MovedStaff {
    private static final String TABLE = "staff_seat";

    private final JdbcClient db;
    private final MovedRows moved;

    MovedStaff(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    @EventListener
    void move(PersonsMerged merged) {
        var rows =
                db.sql(
                                """
                                update staff_seat s
                                   set person_id = :into
                                 where s.person_id = :from
                                   and not exists (
                                       select from staff_seat hers
                                        where hers.person_id = :into
                                          and hers.instance_id = s.instance_id
                                          and hers.kind = s.kind)
                                returning s.id
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
                        update staff_seat
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
