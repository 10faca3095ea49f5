package org.handslag.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of someone's registrations stand in her calendar. */
@Repository
class MySeats {
    private final JdbcClient db;

    MySeats(JdbcClient db) {
        this.db = db;
    }

    /**
     * Her places, and those at dates that were called off, until their day is over: so she sees
     * that it does not take place. What she has given up herself is gone.
     */
    List<RegistrationId> of(PersonId person, Instant now) {
        return db.sql(
                        """
                        select r.id
                          from registration r
                          join course_instance i on i.id = r.instance_id
                         where r.person_id = :person
                           and (r.state = 'CONFIRMED'
                                or r.state = 'CANCELLED' and r.sequence > 0
                                   and i.cancelled_at is not null
                                   and r.still_coming <> 'ELSEWHERE'
                                   and i.ends_at > :now)
                         order by i.starts_at, r.id
                        """)
                .param("person", person)
                .param("now", now)
                .query((row, _) -> new RegistrationId(row.getObject(1, UUID.class)))
                .list();
    }
}
