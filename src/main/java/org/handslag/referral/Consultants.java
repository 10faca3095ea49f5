package org.handslag.referral;

import java.time.LocalDate;
import java.util.List;
import org.handslag.ui.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can follow someone who has come in. */
@Repository
class Consultants {
    private final JdbcClient db;

    Consultants(JdbcClient db) {
        this.db = db;
    }

    /** Those who are job consultants on this day, by name. */
    List<Option> on(LocalDate day) {
        return db.sql(
                        """
                        select p.id, p.name
                          from person p
                         where p.merged_into is null and p.erased_at is null
                           and exists (select from role_grant g
                                        where g.person_id = p.id and g.ended_at is null
                                          and g.role = 'JOB_CONSULTANT'
                                          and g.from_day <= :day
                                          and (g.until_day is null or g.until_day >= :day))
                         order by p.name, p.id
                        """)
                .param("day", day)
                .query((row, _) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }
}
