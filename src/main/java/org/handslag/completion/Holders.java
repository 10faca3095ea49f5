package org.handslag.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.directory.Alphabet;
import org.handslag.journal.Reads;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who holds what, each list in one query, and notes that it was read. */
@Repository
class Holders {
    private static final String SELECT =
            """
            select c.id, c.person_id, c.instance_id, p.name, k.title, c.completed_on,
                   c.revoked_at is null as holds, v.id is not null as certified,
                   v.valid_until
              from completion c
              join person p on p.id = c.person_id
              join course k on k.id = c.course_id
              left join certificate v on v.completion_id = c.id and v.revoked_at is null
            """;

    private final JdbcClient db;
    private final Reads reads;
    private final Taught taught;

    Holders(JdbcClient db, Reads reads, Taught taught) {
        this.db = db;
        this.reads = reads;
        this.taught = taught;
    }

    List<Holder> of(Viewer viewer, CourseInstance instance) {
        var order = " order by p.name " + Alphabet.of(viewer.locale()) + ", c.id";
        return noted(
                viewer,
                db.sql(SELECT + " where c.instance_id = :instance" + order)
                        .param("instance", instance.id())
                        .query(holder())
                        .list());
    }

    /** What one person holds, for her own page. */
    List<Holder> of(Viewer viewer, PersonId person) {
        var order = " order by c.completed_on desc, c.id";
        return noted(
                viewer,
                db.sql(SELECT + " where c.person_id = :person" + order)
                        .param("person", person)
                        .query(holder())
                        .list());
    }

    /** The same for a coordinator: of the programmes that are hers. The person's page notes it. */
    List<Holder> shownTo(Viewer coordinator, PersonId person) {
        return db.sql(
                        SELECT
                                + """
                                   where c.person_id = :person
                                     and (:programmes::uuid[] is null
                                          or k.programme_id = any (:programmes))
                                   order by c.completed_on desc, c.id
                                  """)
                .param("person", person)
                .param("programmes", coordinator.programmes(Role.COORDINATOR))
                .query(holder())
                .list();
    }

    Optional<Holder> find(Viewer viewer, CompletionId completion) {
        return noted(
                        viewer,
                        db.sql(SELECT + " where c.id = :id")
                                .param("id", completion)
                                .query(holder())
                                .list())
                .stream()
                .findFirst();
    }

    private List<Holder> noted(Viewer viewer, List<Holder> holders) {
        reads.read(viewer, "completions", holders.stream().map(Holder::person).toList());
        return holders;
    }

    private RowMapper<Holder> holder() {
        var today = taught.today();
        return (row, _) -> row(row, today);
    }

    private static Holder row(ResultSet row, LocalDate today) throws SQLException {
        var instance = row.getObject("instance_id", UUID.class);
        return new Holder(
                new CompletionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Texts.parse(row.getString("title")),
                instance == null ? null : new CourseInstanceId(instance),
                row.getObject("completed_on", LocalDate.class),
                row.getBoolean("holds"),
                row.getBoolean("certified"),
                new Expiry(row.getObject("valid_until", LocalDate.class), today));
    }
}
