package org.handslag.transfer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is to be asked how it went. */
@Repository
class DueTasks {
    /** So long afterwards it is still natural, and days without power lose nothing. */
    private static final int BACK = 30;

    private final JdbcClient db;

    DueTasks(JdbcClient db) {
        this.db = db;
    }

    /**
     * Those who wrote so many days ago, or longer, of a date that is over as long, and whom a mail
     * or a letter can reach.
     */
    List<TransferTaskId> on(LocalDate today, ZoneId zone) {
        return db.sql(
                        """
                        select t.id
                          from transfer_task t
                          join course_instance i on i.id = t.instance_id
                          join person p on p.id = t.person_id
                          left join transfer_days d on d.course_id = i.course_id
                          cross join lateral (
                               select (greatest(i.ends_at, t.written_at) at time zone :zone)::date
                                      + coalesce(d.days, :usual) as day) due
                         where t.asked_at is null and t.went is null
                           and i.cancelled_at is null
                           and p.erased_at is null
                           and (p.email is not null or p.street <> '' or p.city <> '')
                           and due.day <= :today and due.day > :oldest
                         order by t.id
                        """)
                .param("zone", zone.getId())
                .param("usual", AskingDays.USUAL)
                .param("today", today)
                .param("oldest", today.minusDays(BACK))
                .query((row, _) -> new TransferTaskId(row.getObject(1, UUID.class)))
                .list();
    }
}
