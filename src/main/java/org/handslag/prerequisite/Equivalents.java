package org.handslag.prerequisite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.scope.PersonId;
import org.handslag.scope.Role;
import org.handslag.scope.Texts;
import org.handslag.scope.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of approved equivalents. */
@Repository
class Equivalents {
    private final JdbcClient db;

    Equivalents(JdbcClient db) {
        this.db = db;
    }

    /** Something new to be approved. */
    record Fresh(PersonId person, CourseId course, LocalDate takenOn, String reason) {}

    /** Returns false when the same stands approved already. */
    boolean add(EquivalentId id, Fresh fresh, @Nullable PersonId by, Instant now) {
        return db.sql(
                                """
                                insert into equivalent (
                                    id, person_id, course_id, taken_on, reason, approved_by,
                                    approved_at)
                                values (
                                    :id, :person, :course, :takenOn, :reason, :by, :now)
                                    on conflict (operator_id, person_id, course_id)
                                 where withdrawn_at is null do nothing
                                """)
                        .param("id", id)
                        .param("person", fresh.person())
                        .param("course", fresh.course())
                        .param("takenOn", fresh.takenOn())
                        .param("reason", fresh.reason())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Returns false when it was withdrawn already. */
    boolean withdraw(EquivalentId id, @Nullable PersonId by, Instant now) {
        return db.sql(
                                """
                                update equivalent set withdrawn_at = :now, withdrawn_by = :by
                                 where id = :id and withdrawn_at is null
                                """)
                        .param("id", id)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** As far as they are of the viewer's programmes, the latest first. */
    List<Equivalent> of(PersonId person, Viewer coordinator) {
        return db.sql(
                        """
                        select e.*, c.title, coalesce(p.name, '') as approver
                          from equivalent e
                          join course c
                            on c.operator_id = e.operator_id and c.id = e.course_id
                          left join person p
                            on p.operator_id = e.operator_id and p.id = e.approved_by
                         where e.person_id = :person
                           and (:programmes::uuid[] is null
                                or c.programme_id = any (:programmes::uuid[]))
                         order by e.approved_at desc, e.id desc
                        """)
                .param("person", person)
                .param("programmes", coordinator.programmes(Role.COORDINATOR))
                .query(Equivalents::row)
                .list();
    }

    private static Equivalent row(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Equivalent(
                new EquivalentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                Texts.parse(row.getString("title")),
                row.getObject("taken_on", LocalDate.class),
                row.getString("reason"),
                row.getString("approver"),
                row.getTimestamp("approved_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
