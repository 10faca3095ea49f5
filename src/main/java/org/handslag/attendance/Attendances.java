package org.handslag.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.handslag.scope.PersonId;
import org.handslag.seats.RegistrationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the attendance table. Others read; only this module writes. */
@Repository
public class Attendances {
    private final JdbcClient db;

    Attendances(JdbcClient db) {
        this.db = db;
    }

    Optional<Attendance> find(CourseSessionId session, RegistrationId registration) {
        return db.sql(
                        """
                        select * from attendance
                         where session_id = :session and registration_id = :registration
                        """)
                .param("session", session)
                .param("registration", registration)
                .query(Attendances::row)
                .optional();
    }

    List<Attendance> of(CourseSessionId session) {
        return db.sql("select * from attendance where session_id = :session")
                .param("session", session)
                .query(Attendances::row)
                .list();
    }

    /** Minutes that each registration of an instance was there, of those who were there at all. */
    public List<Minutes> minutes(CourseInstanceId instance) {
        return db.sql(
                        """
                        select r.id, coalesce(p.merged_into, p.id) as person_id,
                               sum(a.minutes) as minutes
                          from registration r
                          join person p on p.id = r.person_id
                          join attendance a on a.registration_id = r.id
                         where r.instance_id = :instance
                           and r.state = 'CONFIRMED'
                           and a.minutes > 0
                         group by r.id, coalesce(p.merged_into, p.id)
                         order by r.id
                        """)
                .param("instance", instance)
                .query(
                        (row, _) ->
                                new Minutes(
                                        new RegistrationId(row.getObject("id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getInt("minutes")))
                .list();
    }

    /** How long someone was there in all. */
    public record Minutes(RegistrationId registration, PersonId person, int minutes) {}

    void save(Attendance attendance) {
        db.sql(
                        """
                        insert into attendance (
                            session_id, registration_id, presence, minutes, came_at, left_at,
                            way, noted_by, noted_at)
                        values (
                            :session, :registration, :presence, :minutes, :came, :left,
                            :way, :by, :at)
                        on conflict (operator_id, session_id, registration_id) do update
                           set presence = excluded.presence, minutes = excluded.minutes,
                               came_at = excluded.came_at, left_at = excluded.left_at,
                               way = excluded.way, noted_by = excluded.noted_by,
                               noted_at = excluded.noted_at
                        """)
                .param("session", attendance.session())
                .param("registration", attendance.registration())
                .param("presence", attendance.presence())
                .param("minutes", attendance.minutes())
                .param("came", attendance.cameAt())
                .param("left", attendance.leftAt())
                .param("way", attendance.way())
                .param("by", attendance.notedBy())
                .param("at", attendance.notedAt())
                .update();
    }

    void remove(CourseSessionId session, RegistrationId registration) {
        db.sql(
                        """
                        delete from attendance
                         where session_id = :session and registration_id = :registration
                        """)
                .param("session", session)
                .param("registration", registration)
                .update();
    }

    private static Attendance row(ResultSet row, int number) throws SQLException {
        var by = row.getObject("noted_by", UUID.class);
        return new Attendance(
                new CourseSessionId(row.getObject("session_id", UUID.class)),
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                Presence.valueOf(row.getString("presence")),
                row.getInt("minutes"),
                instant(row, "came_at"),
                instant(row, "left_at"),
                Way.valueOf(row.getString("way")),
                by == null ? null : new PersonId(by),
                row.getTimestamp("noted_at").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
