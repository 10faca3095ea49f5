package org.handslag.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open in all circles of those who run their programmes. */
@Repository
class ConcernList {
    private final JdbcClient db;

    ConcernList(JdbcClient db) {
        this.db = db;
    }

    /** What nobody has looked at in time first; null for all programmes of the operator. */
    List<ConcernRow> open(UUID @Nullable [] programmes, LocalDate today) {
        return db.sql(
                        """
                        select c.id, c.mentorship_id, c.state, c.look_by,
                               c.state = 'NEW' and c.look_by < :today as late,
                               c.apart or not exists (
                                   select from circle_member k
                                    where k.mentorship_id = m.id and k.role = 'CONSULTANT'
                                      and (k.until_day is null or k.until_day >= :today)) as ours,
                               w.name as workplace, p.id as mentee, p.name
                          from concern c
                          join mentorship m on m.id = c.mentorship_id
                          join workplace w on w.id = m.workplace_id
                          join circle_member b on b.mentorship_id = m.id and b.role = 'MENTEE'
                          join person p on p.id = b.person_id
                         where c.state <> 'CLOSED'
                           and (:programmes::uuid[] is null
                                or m.programme_id = any (:programmes::uuid[]))
                         order by late desc, c.state = 'REVIEW' desc, c.look_by, c.id
                        """)
                .param("today", today)
                .param("programmes", programmes)
                .query(ConcernRow::of)
                .list();
    }
}
