package org.handslag.prerequisite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.seats.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who was turned away for what she lacked, and is still away; always in one order. */
@Repository
class TurnedAway {
    // Her seat ended with the failed condition, and not by a later word of the organiser.
    private static final String FOUND =
            """
            select distinct r.instance_id, r.id
              from seat_condition f
              join registration r
                on r.operator_id = f.operator_id and r.id = f.registration_id
              join course_instance i
                on i.operator_id = r.operator_id and i.id = r.instance_id
              left join seat_condition c
                on c.operator_id = r.operator_id and c.registration_id = r.id
               and c.person_id = r.person_id and c.earlier_id is not null
              left join registration e
                on e.operator_id = c.operator_id and e.id = c.earlier_id
              left join course_instance d
                on d.operator_id = e.operator_id and d.id = e.instance_id
             where f.settled_how = 'FAILED'
               and f.person_id = r.person_id
               and r.state = 'CANCELLED'
               and r.state_since <= f.settled_at
               and i.cancelled_at is null
               and i.starts_at > :now
            """;
    private static final String IN_ORDER = " order by r.instance_id, r.id";

    private final JdbcClient db;

    TurnedAway(JdbcClient db) {
        this.db = db;
    }

    /** Those that hung on this one. */
    List<RegistrationId> hungOn(RegistrationId earlier, Instant now) {
        return db.sql(FOUND + " and c.earlier_id = :earlier" + IN_ORDER)
                .param("earlier", earlier)
                .param("now", now)
                .query(TurnedAway::id)
                .list();
    }

    /** Those at a date who once had a seat there, or hung on an earlier one. */
    List<RegistrationId> at(CourseInstanceId date, Instant now) {
        return db.sql(
                        FOUND
                                + " and r.instance_id = :date"
                                + " and (r.sequence > 0 or c.id is not null)"
                                + IN_ORDER)
                .param("date", date)
                .param("now", now)
                .query(TurnedAway::id)
                .list();
    }

    /** Those whose earlier place stands and is to come, as when its date was moved back. */
    List<RegistrationId> tooEarly(Instant now) {
        return db.sql(FOUND + " and e.state = 'CONFIRMED' and d.starts_at > :now" + IN_ORDER)
                .param("now", now)
                .query(TurnedAway::id)
                .list();
    }

    private static RegistrationId id(ResultSet row, int number) throws SQLException {
        return new RegistrationId(row.getObject("id", UUID.class));
    }
}
