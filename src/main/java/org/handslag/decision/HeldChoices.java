package org.handslag.decision;

import java.util.List;
import java.util.UUID;
import org.handslag.directory.WorkplaceId;
import org.handslag.pool.HeldSeats;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each open choice of someone who still waits for a mentor holds a seat. */
@Repository
class HeldChoices implements HeldSeats {
    private final JdbcClient db;

    HeldChoices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Held> held() {
        return db.sql(
                        """
                        select a.person_id, c.person_id, c.workplace_id
                          from mentor_choice c
                          join mentor_choosing a on a.id = c.choosing_id
                          join referral r on r.id = a.referral_id
                         where c.freed_why is null and c.mentorship_id is null
                           and r.answer = 'ACCEPTED' and r.withdrawn_at is null
                           and r.found_at is null and r.no_at is null
                         order by c.id
                        """)
                .query(
                        (row, _) ->
                                new Held(
                                        new PersonId(row.getObject(1, UUID.class)),
                                        new PersonId(row.getObject(2, UUID.class)),
                                        new WorkplaceId(row.getObject(3, UUID.class))))
                .list();
    }
}
