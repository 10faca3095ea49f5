package org.handslag.demonetwork;

import java.time.LocalDate;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds those who have completed a course of a programme, with the day they first did. */
@Repository
class Mentors {
    private final JdbcClient db;

    Mentors(JdbcClient db) {
        this.db = db;
    }

    Circle of(ProgrammeId programme) {
        return new Circle(
                db.sql(
                                """
                                select p.id, min(c.completed_on) as since,
                                       coalesce(min(w.name), '') as workplace,
                                       coalesce(min(o.name), '') as employer
                                  from completion c
                                  join course k on k.id = c.course_id
                                  join person p on p.id = c.person_id
                                  left join affiliation a on a.person_id = p.id
                                  left join workplace w on w.id = a.workplace_id
                                  left join organisation o on o.id = w.organisation_id
                                 where k.programme_id = :programme and c.revoked_at is null
                                   and p.merged_into is null and p.erased_at is null
                                 group by p.id, p.name
                                 order by since, p.name, p.id
                                """)
                        .param("programme", programme)
                        .query(
                                (row, _) ->
                                        new Mentor(
                                                new PersonId(row.getObject("id", UUID.class)),
                                                row.getObject("since", LocalDate.class),
                                                row.getString("workplace"),
                                                row.getString("employer")))
                        .list());
    }
}
