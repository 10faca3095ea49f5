package org.handslag.registered;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorksAtRows {
    private final JdbcClient db;

    WorksAtRows(JdbcClient db) {
        this.db = db;
    }

    /** The workplaces of these people on a day, the newest first. */
    List<WorksAt> of(Collection<PersonId> people, LocalDate day) {
        return people.isEmpty()
                ? List.of()
                : db.sql(
                                """
                                select a.person_id, w.id, o.name as organisation, w.name
                                  from affiliation a
                                  join workplace w on w.id = a.workplace_id
                                  join organisation o on o.id = w.organisation_id
                                 where a.person_id in (:people)
                                   and a.from_day <= :day
                                   and (a.until_day is null or a.until_day >= :day)
                                 order by a.from_day desc, a.id desc
                                """)
                        .param("people", people)
                        .param("day", day)
                        .query(
                                (row, _) ->
                                        new WorksAt(
                                                new PersonId(
                                                        row.getObject("person_id", UUID.class)),
                                                new WorkplaceId(row.getObject("id", UUID.class)),
                                                row.getString("organisation"),
                                                row.getString("name")))
                        .list();
    }
}
