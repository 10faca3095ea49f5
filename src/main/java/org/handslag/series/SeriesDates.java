package org.handslag.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.course.InstanceState;
import org.handslag.course.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dates of a series with how they stand, in one statement. */
@Repository
class SeriesDates {
    private final JdbcClient db;

    SeriesDates(JdbcClient db) {
        this.db = db;
    }

    /** The first in time first. */
    List<SeriesDate> of(SeriesId series, Instant now) {
        return db.sql(
                        """
                        select i.id, i.starts_at, i.ends_at, i.registration_opens,
                               i.registration_closes, i.listed, i.published_at, i.cancelled_at,
                               i.capacity, coalesce(v.name, i.room) as place,
                               coalesce(n.confirmed, 0) as confirmed,
                               (select count(*)
                                  from course_session c
                                 where c.operator_id = i.operator_id
                                   and c.instance_id = i.id) as sessions,
                               (select count(*)
                                  from registration r
                                 where r.operator_id = i.operator_id
                                   and r.instance_id = i.id
                                   and r.state in ('UNVERIFIED', 'APPLIED', 'WAITING',
                                                   'OFFERED', 'CONFIRMED')) as people
                          from series_date d
                          join course_instance i
                            on i.operator_id = d.operator_id and i.id = d.instance_id
                          left join venue v
                            on v.operator_id = i.operator_id and v.id = i.place_id
                          left join seat_count n
                            on n.operator_id = i.operator_id and n.instance_id = i.id
                         where d.series_id = :series
                         order by i.starts_at, i.id
                        """)
                .param("series", series)
                .query((row, _) -> row(row, now))
                .list();
    }

    private static SeriesDate row(ResultSet row, Instant now) throws SQLException {
        var starts = row.getTimestamp("starts_at").toInstant();
        var ends = row.getTimestamp("ends_at").toInstant();
        var window =
                new Window(
                        row.getTimestamp("registration_opens").toInstant(),
                        row.getTimestamp("registration_closes").toInstant(),
                        starts,
                        starts);
        return new SeriesDate(
                new CourseInstanceId(row.getObject("id", UUID.class)),
                starts,
                ends,
                row.getInt("sessions"),
                row.getString("place"),
                InstanceState.of(standing(row), starts, ends, window, now),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("people"));
    }

    private static CourseInstance.Standing standing(ResultSet row) throws SQLException {
        return new CourseInstance.Standing(
                row.getBoolean("listed"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("cancelled_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
