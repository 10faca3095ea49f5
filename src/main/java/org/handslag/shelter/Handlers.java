package org.handslag.shelter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.PersonId;
import org.handslag.ui.Option;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of the staff may be named, and that the named follow when their entries are merged. */
@Repository
class Handlers {
    private static final String TABLE = "shelter_handler";

    private final JdbcClient db;
    private final MovedRows moved;

    Handlers(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    /** Everyone of the staff today, by name, but for whoever is to be protected. */
    List<Option> candidates(PersonId but, LocalDate today) {
        return db.sql(
                        """
                        select p.id, p.name, coalesce(p.email, '') as email
                          from person p
                         where p.id <> :but and not p.sheltered
                           and exists (
                               select from role_grant g
                                where g.person_id = p.id and g.ended_at is null
                                  and g.role in ('ADMINISTRATOR', 'COORDINATOR', 'JOB_CONSULTANT')
                                  and g.from_day <= :today
                                  and coalesce(g.until_day, :today) >= :today)
                         order by p.name, p.id
                        """)
                .param("but", but)
                .param("today", today)
                .query(
                        (row, _) ->
                                Option.of(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("email")))
                .list();
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update shelter_handler h set person_id = :into
                 where h.person_id = :from
                   and not exists (select from shelter_handler o
                                    where o.shelter_id = h.shelter_id and o.person_id = :into)
                returning h.id
                """);
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
