package org.handslag.reserve;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReserveRows {
    private final JdbcClient db;

    ReserveRows(JdbcClient db) {
        this.db = db;
    }

    void add(Reserve reserve, Instant now) {
        db.sql(
                        """
                        insert into reserve (instance_id, key, domains, made_at)
                        values (:instance, :key, :domains, :now)
                        """)
                .param("instance", reserve.instance())
                .param("key", reserve.key())
                .param("domains", String.join(" ", reserve.domains()))
                .param("now", now)
                .update();
    }

    void save(Reserve reserve) {
        db.sql("update reserve set key = :key, domains = :domains where instance_id = :instance")
                .param("instance", reserve.instance())
                .param("key", reserve.key())
                .param("domains", String.join(" ", reserve.domains()))
                .update();
    }

    Optional<Reserve> find(CourseInstanceId instance) {
        return db.sql("select * from reserve where instance_id = :instance")
                .param("instance", instance)
                .query(ReserveRows::row)
                .optional();
    }

    Optional<Reserve> bySlug(String slug) {
        return db.sql(
                        """
                        select r.*
                          from reserve r
                          join course_instance i
                            on i.operator_id = r.operator_id and i.id = r.instance_id
                         where i.slug = :slug
                        """)
                .param("slug", slug)
                .query(ReserveRows::row)
                .optional();
    }

    private static Reserve row(ResultSet row, int number) throws SQLException {
        return new Reserve(
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                row.getString("key"),
                Reserve.domains(row.getString("domains")));
    }
}
