package org.handslag.prerequisite;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.handslag.audit.Invariant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A condition is settled soon after what it hangs on is over, and with the seat that it is of. */
@Repository
class OpenTooLong implements Invariant {
    private static final Duration LONG = Known.UNTIL_NOTED.plusDays(1);

    private final JdbcClient db;
    private final Clock clock;

    OpenTooLong(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public List<String> findings() {
        return db.sql(
                        """
                        select format('Condition %s is open, and the earlier course of registration %s is long over', c.id, r.id)
                          from seat_condition c
                          join registration r on r.id = c.registration_id
                          join registration e on e.id = c.earlier_id
                          join course_instance i on i.id = e.instance_id
                         where c.settled_at is null and i.ends_at < :before
                        union all
                        select format('Condition %s is open, and registration %s is %s', c.id, r.id, r.state)
                          from seat_condition c
                          join registration r on r.id = c.registration_id
                         where c.settled_at is null
                           and r.state not in ('APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')
                        union all
                        select format('Condition %s is open for another than registration %s is of', c.id, r.id)
                          from seat_condition c
                          join registration r on r.id = c.registration_id
                         where c.settled_at is null and r.person_id is distinct from c.person_id
                        """)
                .param("before", clock.instant().minus(LONG))
                .query(String.class)
                .list();
    }
}
