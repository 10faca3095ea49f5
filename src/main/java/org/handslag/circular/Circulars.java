package org.handslag.circular;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Circulars {
    private final JdbcClient db;

    Circulars(JdbcClient db) {
        this.db = db;
    }

    /** False when this form was sent already; two who send it at once wait for each other here. */
    boolean add(Circular circular) {
        return db.sql(
                                """
                                insert into circular (
                                    id, instance_id, audience, subject, recipients, sent_by, sent_at)
                                values (
                                    :id, :instance, :audience, :subject::jsonb, :recipients, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", circular.id())
                        .param("instance", circular.instance())
                        .param("audience", circular.audience())
                        .param("subject", circular.subject())
                        .param("recipients", circular.recipients())
                        .param("by", circular.sentBy())
                        .param("at", circular.sentAt())
                        .update()
                == 1;
    }

    boolean isSent(CircularId id) {
        return db.sql("select exists (select from circular where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The latest first, for whoever may see the instance. */
    List<Circular> of(CourseInstanceId instance) {
        return db.sql(
                        """
                        select *
                          from circular
                         where instance_id = :instance
                         order by sent_at desc, id desc
                        """)
                .param("instance", instance)
                .query(Circulars::row)
                .list();
    }

    private static Circular row(ResultSet row, int number) throws SQLException {
        var by = row.getObject("sent_by", UUID.class);
        return new Circular(
                new CircularId(row.getObject("id", UUID.class)),
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                Audience.valueOf(row.getString("audience")),
                Texts.parse(row.getString("subject")),
                row.getInt("recipients"),
                by == null ? null : new PersonId(by),
                row.getTimestamp("sent_at").toInstant());
    }
}
