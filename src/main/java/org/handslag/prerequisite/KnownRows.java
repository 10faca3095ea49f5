package org.handslag.prerequisite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.prerequisite.Known.Coming;
import org.handslag.prerequisite.Known.Taken;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of someone. */
@Repository
class KnownRows {
    private static final String TAKEN =
            """
            select course_id, completed_on as taken_on
              from completion
             where person_id = :person
               and course_id = any (:courses)
               and revoked_at is null
            union all
            select course_id, taken_on
              from equivalent
             where person_id = :person
               and course_id = any (:courses)
               and withdrawn_at is null
            """;

    private static final String COMING =
            """
            select r.id, i.course_id, i.ends_at, s.sessions,
                   coalesce(a.noted, 0) as noted,
                   coalesce(a.minutes, 0) * 100
                       >= c.required_percent * s.minutes as enough
              from registration r
              join course_instance i
                on i.operator_id = r.operator_id and i.id = r.instance_id
              join course c
                on c.operator_id = i.operator_id and c.id = i.course_id
              join lateral (
                   select count(*) as sessions,
                          sum(extract(epoch from ends_at - starts_at)) / 60 as minutes
                     from course_session
                    where operator_id = i.operator_id and instance_id = i.id) s
                on true
              join lateral (
                   select count(*) as noted, sum(minutes) as minutes
                     from attendance
                    where operator_id = r.operator_id and registration_id = r.id) a
                on true
             where r.person_id = :person
               and r.state = 'CONFIRMED'
               and i.course_id = any (:courses)
               and i.cancelled_at is null
            """;

    private final JdbcClient db;

    KnownRows(JdbcClient db) {
        this.db = db;
    }

    Known of(PersonId person, Set<CourseId> courses, ZoneId zone) {
        var ids = courses.stream().map(CourseId::value).toArray(UUID[]::new);
        return new Known(
                about(TAKEN, person, ids).query(KnownRows::taken).list(),
                about(COMING, person, ids).query((row, _) -> coming(row, zone)).list());
    }

    private JdbcClient.StatementSpec about(String sql, PersonId person, UUID[] courses) {
        return db.sql(sql).param("person", person).param("courses", courses);
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getObject("taken_on", LocalDate.class));
    }

    private static Coming coming(ResultSet row, ZoneId zone) throws SQLException {
        var ends = row.getTimestamp("ends_at").toInstant();
        return new Coming(
                new CourseId(row.getObject("course_id", UUID.class)),
                new RegistrationId(row.getObject("id", UUID.class)),
                LocalDate.ofInstant(ends, zone),
                ends,
                row.getInt("noted") >= row.getInt("sessions"),
                row.getBoolean("enough"));
    }
}
