package org.handslag.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingRows {
    private final JdbcClient db;

    WaitingRows(JdbcClient db) {
        this.db = db;
    }

    /** The dates at which someone waits for an answer, where it was promised soonest first. */
    List<Waiting> all(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select i.id, c.title, i.starts_at, count(*) as applicants,
                               min(r.state_since) as oldest, min(r.answer_by) as soonest
                          from registration r
                          join course_instance i on i.id = r.instance_id
                          join course c on c.id = i.course_id
                         where r.state = 'APPLIED'
                           and (:programmes::uuid[] is null or i.programme_id = any (:programmes::uuid[]))
                         group by i.id, c.title, i.starts_at
                         order by soonest, i.id
                        """)
                .param("programmes", programmes)
                .query(WaitingRows::row)
                .list();
    }

    private static Waiting row(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("title")),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("applicants"),
                row.getTimestamp("oldest").toInstant(),
                row.getTimestamp("soonest").toInstant());
    }
}
