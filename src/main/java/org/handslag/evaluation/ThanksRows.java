package org.handslag.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dates have been thanked for. */
@Repository
class ThanksRows {
    private final JdbcClient db;

    ThanksRows(JdbcClient db) {
        this.db = db;
    }

    /** Dates that were over between two moments, were held, and were not thanked for. */
    List<CourseInstanceId> due(Instant after, Instant before) {
        return db.sql(
                        """
                        select i.id
                          from course_instance i
                         where i.ends_at > :after and i.ends_at < :before
                           and i.published_at is not null and i.cancelled_at is null
                           and not exists (select from thanked t where t.instance_id = i.id)
                         order by i.id
                        """)
                .param("after", after)
                .param("before", before)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean isThanked(CourseInstanceId date) {
        return db.sql("select exists (select from thanked where instance_id = :date)")
                .param("date", date)
                .query(Boolean.class)
                .single();
    }

    /** Returns false when another node was first. */
    boolean note(CourseInstanceId date) {
        return db.sql(
                                """
                                insert into thanked (instance_id) values (:date)
                                    on conflict do nothing
                                """)
                        .param("date", date)
                        .update()
                == 1;
    }
}
