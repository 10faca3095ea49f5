package org.handslag.room;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of the public list at which seats can be booked now. */
@Repository
class OpenDates {
    private final JdbcClient db;

    OpenDates(JdbcClient db) {
        this.db = db;
    }

    /** The nearest first. */
    List<RoomPage.Open> next(Instant now, int most) {
        return db.sql(
                        """
                        select i.id, c.title, i.starts_at, i.ends_at,
                               i.capacity - n.confirmed - n.offered as free, n.waiting
                          from course_instance i
                          join course c on c.id = i.course_id
                          join seat_count n on n.instance_id = i.id
                         where i.starts_at > :now
                           and i.published_at is not null
                           and i.cancelled_at is null
                           and i.listed
                           and i.registration_opens <= :now
                           and i.registration_closes > :now
                         order by i.starts_at, i.id
                         limit :most
                        """)
                .param("now", now)
                .param("most", most)
                .query(
                        (row, _) ->
                                new RoomPage.Open(
                                        new CourseInstanceId(row.getObject("id", UUID.class)),
                                        Texts.parse(row.getString("title")),
                                        row.getTimestamp("starts_at").toInstant(),
                                        row.getTimestamp("ends_at").toInstant(),
                                        row.getInt("free"),
                                        row.getInt("waiting")))
                .list();
    }
}
