package org.handslag.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.course.CourseInstance;
import org.handslag.course.CourseInstanceId;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Improvements {
    private final JdbcClient db;

    Improvements(JdbcClient db) {
        this.db = db;
    }

    /** All that was ever to be done differently, the oldest first. */
    List<Improvement> of(CourseId course) {
        var outcomes = outcomes(course);
        return db.sql(
                        """
                        select p.*, i.starts_at
                          from improvement p
                          join course_instance i on i.id = p.instance_id
                         where p.course_id = :course
                         order by i.starts_at, p.id
                        """)
                .param("course", course)
                .query((row, _) -> improvement(row, outcomes))
                .list();
    }

    private Map<UUID, List<Improvement.Outcome>> outcomes(CourseId course) {
        var outcomes = new HashMap<UUID, List<Improvement.Outcome>>();
        db.sql(
                        """
                        select o.*, i.starts_at
                          from improvement_outcome o
                          join improvement p on p.id = o.improvement_id
                          join course_instance i on i.id = o.instance_id
                         where p.course_id = :course
                         order by i.starts_at, o.improvement_id
                        """)
                .param("course", course)
                .query(
                        row -> {
                            outcomes.computeIfAbsent(
                                            row.getObject("improvement_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(outcome(row));
                        });
        return outcomes;
    }

    void add(CourseInstance raised, ImprovementId id, Texts wish) {
        db.sql(
                        """
                        insert into improvement (id, course_id, instance_id, wish)
                        values (:id, :course, :instance, :wish::jsonb)
                        """)
                .param("id", id)
                .param("course", raised.course())
                .param("instance", raised.id())
                .param("wish", wish)
                .update();
    }

    /** Returns false when someone else saved first. */
    boolean save(Improvement before, Texts wish) {
        return db.sql(
                                """
                                update improvement
                                   set wish = :wish::jsonb, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", before.id())
                        .param("version", before.version())
                        .param("wish", wish)
                        .update()
                == 1;
    }

    void remove(ImprovementId id) {
        db.sql("delete from improvement where id = :id").param("id", id).update();
    }

    void answer(ImprovementId id, CourseInstanceId date, Improvement.Became kind, Texts words) {
        db.sql(
                        """
                        insert into improvement_outcome (improvement_id, instance_id, kind, words)
                        values (:id, :date, :kind, :words::jsonb)
                            on conflict (operator_id, improvement_id, instance_id) do update
                           set kind = excluded.kind, words = excluded.words
                        """)
                .param("id", id)
                .param("date", date)
                .param("kind", kind)
                .param("words", words)
                .update();
    }

    private static Improvement improvement(
            ResultSet row, Map<UUID, List<Improvement.Outcome>> outcomes) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Improvement(
                new ImprovementId(id),
                at(row),
                Texts.parse(row.getString("wish")),
                outcomes.getOrDefault(id, List.of()),
                row.getLong("version"));
    }

    private static Improvement.Outcome outcome(ResultSet row) throws SQLException {
        return new Improvement.Outcome(
                at(row),
                Improvement.Became.valueOf(row.getString("kind")),
                Texts.parse(row.getString("words")));
    }

    private static Improvement.At at(ResultSet row) throws SQLException {
        return new Improvement.At(
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant());
    }
}
