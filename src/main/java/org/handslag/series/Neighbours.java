package org.handslag.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseSession;
import org.handslag.venue.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What else is held where and when new dates are planned. */
@Repository
class Neighbours {
    private final JdbcClient db;

    Neighbours(JdbcClient db) {
        this.db = db;
    }

    /** A sitting of another date. */
    record Sitting(CourseId course, @Nullable VenueId place, Instant starts, Instant ends) {
        boolean isOver(CourseSession session) {
            return starts.isBefore(session.ends()) && session.starts().isBefore(ends);
        }
    }

    /** Of the same course, or at the same place. */
    List<Sitting> of(CourseInstance date, Instant from, Instant until) {
        return db.sql(
                        """
                        select i.course_id, i.place_id, s.starts_at, s.ends_at
                          from course_session s
                          join course_instance i on i.id = s.instance_id
                         where s.starts_at >= :from and s.starts_at < :until
                           and i.cancelled_at is null
                           and (i.course_id = :course or i.place_id = :place)
                        """)
                .param("from", from)
                .param("until", until)
                .param("course", date.course())
                .param("place", date.place())
                .query(
                        (row, _) ->
                                new Sitting(
                                        new CourseId(row.getObject("course_id", UUID.class)),
                                        place(row.getObject("place_id", UUID.class)),
                                        row.getTimestamp("starts_at").toInstant(),
                                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    private static @Nullable VenueId place(@Nullable UUID id) {
        return id == null ? null : new VenueId(id);
    }
}
