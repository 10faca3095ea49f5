package org.handslag.audit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares what every count says with the registrations it counts. Finds nothing unless someone
 * wrote beside {@link org.handslag.seats.Seats}.
 */
@Repository
public class SeatAudit {
    private final JdbcClient db;
    private final List<Invariant> others;

    SeatAudit(JdbcClient db, List<Invariant> others) {
        this.db = db;
        this.others = List.copyOf(others);
    }

    /**
     * One sentence in English for each thing that is wrong in this operator; empty when all is
     * well.
     */
    public List<String> findings() {
        var more = others.stream().flatMap(other -> other.findings().stream());
        return Stream.concat(Stream.concat(counts().stream(), approvals().stream()), more).toList();
    }

    private List<String> counts() {
        return db.sql(
                        """
                        select format('Instance %s counts %s/%s/%s (confirmed/offered/waiting) but has %s/%s/%s registrations',
                                      c.instance_id, c.confirmed, c.offered, c.waiting,
                                      r.confirmed, r.offered, r.waiting)
                          from seat_count c
                          join lateral (
                               select count(*) filter (where state = 'CONFIRMED') as confirmed,
                                      count(*) filter (where state = 'OFFERED') as offered,
                                      count(*) filter (where state = 'WAITING') as waiting
                                 from registration
                                where instance_id = c.instance_id) r on true
                         where (c.confirmed, c.offered, c.waiting)
                               is distinct from (r.confirmed, r.offered, r.waiting)
                        union all
                        select format('Instance %s has %s seats taken of %s and %s granted beyond',
                                      instance_id, confirmed + offered, capacity, overbooked)
                          from seat_count
                         where confirmed + offered > capacity + overbooked
                        union all
                        select format('Instance %s has no seat count', i.id)
                          from course_instance i
                          left join seat_count c on c.instance_id = i.id
                         where c.instance_id is null
                        union all
                        select format('Two registrations have turn %s at instance %s', queue_number, instance_id)
                          from registration
                         group by instance_id, queue_rank, queue_number
                        having count(*) > 1
                        """)
                .query(String.class)
                .list();
    }

    private List<String> approvals() {
        return db.sql(
                        """
                        select format('Registration %s is %s without being approved', id, state)
                          from registration
                         where answer_by is not null
                           and approved_at is null
                           and state in ('WAITING', 'OFFERED', 'CONFIRMED')
                        union all
                        select format('Registration %s is %s and nobody promised it an answer', id, state)
                          from registration
                         where answer_by is null and state in ('APPLIED', 'NOT_APPROVED')
                        union all
                        select format('Registration %s still waits for an answer at cancelled instance %s', r.id, i.id)
                          from registration r
                          join course_instance i on i.id = r.instance_id
                         where r.state = 'APPLIED' and i.cancelled_at is not null
                        """)
                .query(String.class)
                .list();
    }
}
