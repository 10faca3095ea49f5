package org.handslag.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Changes {
    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    void add(Change change) {
        db.sql(
                        """
                        insert into journal (id, at, by_person, what, about_kind, about_id, before, after)
                        values (:id, :at, :by, :what, :kind, :about, :before::jsonb, :after::jsonb)
                        """)
                .param("id", Uuid7.next())
                .param("at", change.at())
                .param("by", change.by())
                .param("what", change.what())
                .param("kind", change.about().kind())
                .param("about", change.about().id())
                .param("before", Values.json(change.before()))
                .param("after", Values.json(change.after()))
                .update();
    }

    List<Change> about(Subject about) {
        return db.sql(
                        """
                        select at, by_person, what, about_kind, about_id, before, after
                          from journal
                         where about_kind = :kind and about_id = :id
                         order by at desc, id desc
                        """)
                .param("kind", about.kind())
                .param("id", about.id())
                .query(Changes::row)
                .list();
    }

    private static Change row(ResultSet row, int number) throws SQLException {
        var by = row.getObject("by_person", UUID.class);
        return new Change(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("what"),
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                Values.parse(row.getString("before")),
                Values.parse(row.getString("after")));
    }
}
