package org.handslag.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.ProgrammeId;
import org.handslag.series.Pace.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which dates belong together, and how they follow each other. */
@Repository
class SeriesRows {
    private final JdbcClient db;

    SeriesRows(JdbcClient db) {
        this.db = db;
    }

    /** For a coordinator of these programmes, all of them when null. */
    Optional<Series> find(SeriesId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from course_series
                         where id = :id
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query(SeriesRows::row)
                .optional();
    }

    Optional<Series> of(CourseInstanceId instance) {
        return db.sql(
                        """
                        select s.* from series_date d
                          join course_series s on s.id = d.series_id
                         where d.instance_id = :instance
                        """)
                .param("instance", instance)
                .query(SeriesRows::row)
                .optional();
    }

    /** Its dates, the first in time first. */
    List<CourseInstanceId> dates(SeriesId series) {
        return db.sql(
                        """
                        select i.id from series_date d
                          join course_instance i on i.id = d.instance_id
                         where d.series_id = :series
                         order by i.starts_at, i.id
                        """)
                .param("series", series)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The date of a course from which most is likely to be taken over: its last that stands. */
    Optional<CourseInstanceId> latest(CourseId course) {
        return db.sql(
                        """
                        select id from course_instance
                         where course_id = :course and cancelled_at is null
                         order by starts_at desc, id limit 1
                        """)
                .param("course", course)
                .query((row, _) -> new CourseInstanceId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(Series series, Instant now) {
        db.sql(
                        """
                        insert into course_series (
                            id, course_id, programme_id, rhythm, every, first_day, made_at)
                        values (:id, :course, :programme, :rhythm, :every, :first, :now)
                        """)
                .param("id", series.id())
                .param("course", series.course())
                .param("programme", series.programme())
                .param("rhythm", series.pace().rhythm())
                .param("every", series.pace().every())
                .param("first", series.first())
                .param("now", now)
                .update();
    }

    void addDate(SeriesId series, CourseInstanceId instance) {
        db.sql("insert into series_date (series_id, instance_id) values (:series, :instance)")
                .param("series", series)
                .param("instance", instance)
                .update();
    }

    /** Ends it, or lets it go on again when null; false when it stood so already. */
    boolean end(SeriesId series, @Nullable Instant at) {
        return db.sql(
                                """
                                update course_series
                                   set ended_at = :at
                                 where id = :id
                                   and (ended_at is null) = (:at::timestamptz is not null)
                                """)
                        .param("id", series)
                        .param("at", at)
                        .update()
                == 1;
    }

    private static Series row(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Series(
                new SeriesId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new Pace(Rhythm.valueOf(row.getString("rhythm")), row.getInt("every")),
                row.getObject("first_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
