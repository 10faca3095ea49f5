package org.handslag.reserve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When unused seats are, or were, opened to everyone. Others read; only this module writes. */
@Repository
public class Openings {
    private final JdbcClient db;

    Openings(JdbcClient db) {
        this.db = db;
    }

    /** The planned one and those that were done, the earliest first. */
    public List<Opening> of(CourseInstanceId instance) {
        return db.sql(
                        """
                        select * from reserve_opening
                         where instance_id = :instance and dropped_at is null
                         order by at, id
                        """)
                .param("instance", instance)
                .query(Openings::row)
                .list();
    }

    public Optional<Opening> planned(CourseInstanceId instance) {
        return of(instance).stream().filter(opening -> !opening.isDone()).findFirst();
    }

    Optional<Opening> find(UUID id) {
        return db.sql("select * from reserve_opening where id = :id and dropped_at is null")
                .param("id", id)
                .query(Openings::row)
                .optional();
    }

    /** Planned before this moment. */
    List<Opening> until(Instant moment) {
        return db.sql(
                        """
                        select * from reserve_opening
                         where done_at is null and dropped_at is null and at <= :moment
                         order by at, id
                        """)
                .param("moment", moment)
                .query(Openings::row)
                .list();
    }

    void add(Opening opening) {
        db.sql(
                        """
                        insert into reserve_opening (id, instance_id, at, seats)
                        values (:id, :instance, :at, :seats)
                        """)
                .param("id", opening.id())
                .param("instance", opening.instance())
                .param("at", opening.at())
                .param("seats", opening.seats())
                .update();
    }

    /** False when it was told before. */
    boolean told(UUID id, Instant now) {
        return db.sql(
                                """
                                update reserve_opening set told_at = :now
                                 where id = :id and told_at is null
                                """)
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    void done(UUID id, int opened, Instant now) {
        db.sql("update reserve_opening set done_at = :now, opened = :opened where id = :id")
                .param("id", id)
                .param("opened", opened)
                .param("now", now)
                .update();
    }

    void drop(CourseInstanceId instance, Instant now) {
        db.sql(
                        """
                        update reserve_opening set dropped_at = :now
                         where instance_id = :instance and done_at is null and dropped_at is null
                        """)
                .param("instance", instance)
                .param("now", now)
                .update();
    }

    private static Opening row(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("id", UUID.class),
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                row.getObject("seats", Integer.class),
                instant(row.getTimestamp("told_at")),
                instant(row.getTimestamp("done_at")),
                row.getInt("opened"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
