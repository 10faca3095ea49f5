package org.handslag.attendance;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.CourseSessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Walls {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;

    Walls(JdbcClient db) {
        this.db = db;
    }

    record Wall(CourseInstanceId instance, CourseSessionId session, byte[] secret) {}

    /** Begins to show a code, unless one is shown already. */
    void open(CourseSessionId session) {
        var fresh = new byte[SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        db.sql(
                        """
                        insert into wall (session_id, secret) values (:session, :secret)
                        on conflict (operator_id, session_id) do nothing
                        """)
                .param("session", session)
                .param("secret", fresh)
                .update();
    }

    /** What the code is made of; empty until someone has opened the wall. */
    Optional<byte[]> secret(CourseSessionId session) {
        return db.sql("select secret from wall where session_id = :session")
                .param("session", session)
                .query(byte[].class)
                .optional();
    }

    /** The walls that show a code around this moment. */
    List<Wall> showing(Instant startedBy, Instant notOverAt) {
        return db.sql(
                        """
                        select s.instance_id, s.id, w.secret
                          from wall w
                          join course_session s on s.id = w.session_id
                          join course_instance i on i.id = s.instance_id
                         where s.starts_at <= :startedBy
                           and s.ends_at >= :notOverAt
                           and i.cancelled_at is null
                        """)
                .param("startedBy", startedBy)
                .param("notOverAt", notOverAt)
                .query(
                        (row, _) ->
                                new Wall(
                                        new CourseInstanceId(row.getObject(1, UUID.class)),
                                        new CourseSessionId(row.getObject(2, UUID.class)),
                                        row.getBytes(3)))
                .list();
    }
}
