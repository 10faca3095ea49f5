package org.handslag.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries that may be one person, but for those of which someone said that they are not. */
@Repository
class Alikes {
    private final JdbcClient db;

    Alikes(JdbcClient db) {
        this.db = db;
    }

    List<Alike> find(int most) {
        return db.sql(
                        """
                        with alike as (
                            select p.id as one, q.id as other, 'SAME_TELEPHONE' as why
                              from person p
                              join person q on q.telephone = p.telephone and q.id > p.id
                             where p.telephone <> ''
                            union all
                            select p.id, q.id, 'SAME_NAME_AND_WORKPLACE'
                              from person p
                              join person q on q.name_key = p.name_key and q.id > p.id
                              join affiliation pa on pa.person_id = p.id
                              join affiliation qa on qa.person_id = q.id
                                                 and qa.workplace_id = pa.workplace_id
                             where p.name_key <> '')
                        select one, p.name as one_name, other, q.name as other_name, min(why) as why
                          from alike
                          join person p on p.id = one
                          join person q on q.id = other
                         where p.merged_into is null
                           and q.merged_into is null
                           and not p.sheltered
                           and not q.sheltered
                           and not exists (
                               select from person_not_same n
                                where n.one = alike.one and n.other = alike.other)
                         group by one, p.name, other, q.name
                         order by p.name, one, other
                         limit :most
                        """)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Alike(
                                        new PersonId(row.getObject("one", UUID.class)),
                                        row.getString("one_name"),
                                        new PersonId(row.getObject("other", UUID.class)),
                                        row.getString("other_name"),
                                        Alike.Likeness.valueOf(row.getString("why"))))
                .list();
    }

    /** Said twice is said once. */
    void sayNotSame(PersonId one, PersonId other, Instant at, PersonId by) {
        db.sql(
                        """
                        insert into person_not_same (one, other, said_at, said_by)
                        values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid),
                                :at, :by)
                        on conflict do nothing
                        """)
                .param("one", one)
                .param("other", other)
                .param("at", at)
                .param("by", by)
                .update();
    }
}
