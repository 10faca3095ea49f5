package org.handslag.commission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates that were made for an order, with their figures in one statement. */
@Repository
class OrderedDates {
    private final JdbcClient db;

    OrderedDates(JdbcClient db) {
        this.db = db;
    }

    void add(CommissionId commission, CourseInstanceId instance) {
        db.sql(
                        """
                        insert into commission_date (commission_id, instance_id)
                        values (:commission, :instance)
                        """)
                .param("commission", commission)
                .param("instance", instance)
                .update();
    }

    /** The earliest first. */
    List<OrderedDate> of(CommissionId commission) {
        return db.sql(
                        """
                        select i.id, i.slug, c.title, i.starts_at, i.ends_at, i.cancelled_at,
                               i.capacity, i.reserved, n.confirmed + n.offered as taken, k.key,
                               (select count(*) from registration r
                                 where r.instance_id = i.id
                                   and r.state in ('OFFERED', 'CONFIRMED')
                                   and r.person_id is not null) as named,
                               (select count(distinct a.registration_id)
                                  from attendance a
                                  join course_session s on s.id = a.session_id
                                 where s.instance_id = i.id
                                   and a.presence = 'PRESENT') as attended,
                               exists (select from attendance a
                                         join course_session s on s.id = a.session_id
                                        where s.instance_id = i.id) as recorded
                          from commission_date d
                          join course_instance i on i.id = d.instance_id
                          join course c on c.id = i.course_id
                          join seat_count n on n.instance_id = i.id
                          join reserve k on k.instance_id = i.id
                         where d.commission_id = :commission
                         order by i.starts_at, i.id
                        """)
                .param("commission", commission)
                .query((row, _) -> row(row))
                .list();
    }

    private static OrderedDate row(ResultSet row) throws SQLException {
        return new OrderedDate(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Texts.parse(row.getString("title")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getTimestamp("cancelled_at") != null,
                row.getInt("capacity"),
                row.getInt("reserved"),
                row.getInt("taken"),
                row.getInt("named"),
                row.getInt("attended"),
                row.getBoolean("recorded"),
                row.getString("key"));
    }
}
