package org.handslag.privacy;

import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who only ever wished for a seat. */
@Repository
class Strangers {
    private final JdbcClient db;

    Strangers(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those whose wishes are all emptied, who are known for nothing else, and whose entry nobody
     * has worked with.
     */
    List<PersonId> now() {
        return db.sql(
                        """
                        select p.id
                          from person p
                         where p.erased_at is null and p.merged_into is null
                           and (exists (select from registration r
                                         where r.person_id = p.id and r.name = '')
                                or exists (select from booking b
                                            where b.contact_id = p.id and b.contact_name = ''))
                           and not exists (select from registration r
                                            where r.person_id = p.id and r.name <> '')
                           and not exists (select from booking b
                                            where b.contact_id = p.id and b.contact_name <> '')
                           and not exists (select from completion c where c.person_id = p.id)
                           and not exists (select from role_grant g where g.person_id = p.id)
                           and not exists (select from staff_seat s where s.person_id = p.id)
                           and not exists (select from roster_entry e where e.person_id = p.id)
                           and not exists (select from affiliation a where a.person_id = p.id)
                           and not exists (select from sign_in s where s.person_id = p.id)
                           and not exists (select from person_merge m
                                            where p.id in (m.from_person, m.into_person))
                           and not exists (select from journal j
                                            where j.about_kind = 'person' and j.about_id = p.id)
                        """)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }
}
