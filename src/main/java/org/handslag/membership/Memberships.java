package org.handslag.membership;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is a member: whoever has completed a course of the programme, as long as that holds. */
@Repository
class Memberships {
    private final JdbcClient db;

    Memberships(JdbcClient db) {
        this.db = db;
    }

    /** The programmes whose network she belongs to, the one she came to first at the head. */
    List<ProgrammeId> of(PersonId person) {
        return db.sql(
                        """
                        select k.programme_id
                          from completion c
                          join course k on k.id = c.course_id
                         where c.person_id = :person and c.revoked_at is null
                         group by k.programme_id
                         order by min(c.completed_on), k.programme_id
                        """)
                .param("person", person)
                .query((row, _) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .list();
    }
}
