package org.handslag.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.directory.MovedRows;
import org.handslag.directory.OrganisationId;
import org.handslag.directory.People;
import org.handslag.directory.PersonsMerged;
import org.handslag.directory.PersonsParted;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.handslag.ui.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who at the operator keeps the contact with an employer. */
@Repository
class Responsibles {
    private static final String TABLE = "relation_responsible";

    private final JdbcClient db;
    private final MovedRows moved;

    Responsibles(JdbcClient db, MovedRows moved) {
        this.db = db;
        this.moved = moved;
    }

    Optional<PersonId> of(OrganisationId organisation) {
        return db.sql(
                        """
                        select person_id
                          from relation_responsible
                         where organisation_id = :organisation
                        """)
                .param("organisation", organisation)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Instead of whoever it was; null for nobody. */
    void save(OrganisationId organisation, @Nullable PersonId person) {
        db.sql("delete from relation_responsible where organisation_id = :organisation")
                .param("organisation", organisation)
                .update();
        if (person != null) {
            db.sql(
                            """
                            insert into relation_responsible (id, organisation_id, person_id)
                            values (:id, :organisation, :person)
                            """)
                    .param("id", Uuid7.next())
                    .param("organisation", organisation)
                    .param("person", person)
                    .update();
        }
    }

    /** Those who may be it: who works at the operator with employers, and who is it already. */
    List<Option> candidates(LocalDate today) {
        return db.sql(
                        """
                        select p.id, p.name
                          from person p
                         where p.merged_into is null and p.erased_at is null
                           and (exists (select from role_grant g
                                         where g.person_id = p.id and g.ended_at is null
                                           and g.role in ('COORDINATOR', 'JOB_CONSULTANT')
                                           and g.from_day <= :today
                                           and (g.until_day is null or g.until_day >= :today))
                                or exists (select from relation_responsible r
                                            where r.person_id = p.id))
                         order by p.name, p.id
                        """)
                .param("today", today)
                .query((row, _) -> Option.of(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    @EventListener
    void move(PersonsMerged merged) {
        moved.follow(
                merged,
                TABLE,
                """
                update relation_responsible
                   set person_id = :into
                 where person_id = :from
                returning id
                """);
    }

    @EventListener
    void forget(People.Erased erased) {
        db.sql("delete from relation_responsible where person_id = :person")
                .param("person", erased.person())
                .update();
    }

    @EventListener
    void moveBack(PersonsParted parted) {
        moved.giveBack(parted, TABLE);
    }
}
