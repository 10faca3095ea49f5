package org.handslag.signup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.handslag.seats.RegistrationId;
import org.handslag.seats.RegistrationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places and wishes of a person who is not finished with them. */
@Repository
class MyPlaces {
    private final JdbcClient db;

    MyPlaces(JdbcClient db) {
        this.db = db;
    }

    /** Those that still count at dates that are not over, the nearest first. */
    List<MyPlace> of(PersonId person, Instant now) {
        return db.sql(
                        """
                        select r.id, r.state, c.title, i.starts_at, i.ends_at
                          from registration r
                          join course_instance i on i.id = r.instance_id
                          join course c on c.id = i.course_id
                         where r.person_id = :person
                           and r.state in ('UNVERIFIED', 'APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED')
                           and i.ends_at > :now
                         order by i.starts_at, r.id
                        """)
                .param("person", person)
                .param("now", now)
                .query(MyPlaces::row)
                .list();
    }

    private static MyPlace row(ResultSet row, int number) throws SQLException {
        return new MyPlace(
                new RegistrationId(row.getObject("id", UUID.class)),
                RegistrationState.valueOf(row.getString("state")),
                Texts.parse(row.getString("title")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
