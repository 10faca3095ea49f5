package org.handslag.prerequisite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of what courses ask. */
@Repository
class Prerequisites {
    private final JdbcClient db;

    Prerequisites(JdbcClient db) {
        this.db = db;
    }

    Prerequisite of(CourseId course) {
        return read(course).stream().findFirst().orElseGet(() -> Prerequisite.none(course));
    }

    List<Prerequisite> all() {
        return read(null);
    }

    /** Until the commit nobody else changes what any course asks: circles are made by two. */
    void lock() {
        db.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended(
                            current_setting('handslag.operator', true), 850))
                        """)
                .query((_, _) -> 1)
                .list();
    }

    /** Returns false when someone else saved first. */
    boolean save(Prerequisite next) {
        var saved =
                db.sql(
                                """
                                insert into prerequisite (course_id, months, version)
                                values (:course, :months, 1)
                                    on conflict (operator_id, course_id) do update
                                   set months = :months, version = prerequisite.version + 1
                                 where prerequisite.version = :version
                                """)
                        .param("course", next.course())
                        .param("months", next.months() == 0 ? null : next.months())
                        .param("version", next.version())
                        .update();
        if (saved == 1) {
            clear(next.course());
            for (int i = 0; i < next.ways().size(); i++) {
                addWay(next.course(), i, next.ways().get(i));
            }
            addBars(next.course(), next.bars());
        }
        return saved == 1;
    }

    private void clear(CourseId course) {
        db.sql("delete from prerequisite_way where course_id = :course")
                .param("course", course)
                .update();
        db.sql("delete from prerequisite_bar where course_id = :course")
                .param("course", course)
                .update();
    }

    private void addWay(CourseId course, int way, Set<CourseId> needed) {
        db.sql(
                        """
                        insert into prerequisite_way (course_id, way, needed_id)
                        select :course, :way, unnest(:needed::uuid[])
                        """)
                .param("course", course)
                .param("way", way)
                .param("needed", ids(needed))
                .update();
    }

    private void addBars(CourseId course, Set<CourseId> taken) {
        db.sql(
                        """
                        insert into prerequisite_bar (course_id, taken_id)
                        select :course, unnest(:taken::uuid[])
                        """)
                .param("course", course)
                .param("taken", ids(taken))
                .update();
    }

    private record Row(
            CourseId course, int months, long version, int way, @Nullable CourseId named) {}

    /** The bars are numbered -1 among the ways. */
    private List<Prerequisite> read(@Nullable CourseId course) {
        var rows =
                db.sql(
                                """
                                select p.course_id, coalesce(p.months, 0) as months, p.version,
                                       coalesce(n.way, 0) as way, n.named_id
                                  from prerequisite p
                                  left join (
                                       select course_id, way, needed_id as named_id
                                          from prerequisite_way
                                        union all
                                        select course_id, -1, taken_id
                                          from prerequisite_bar) n
                                    on n.course_id = p.course_id
                                 where :course::uuid is null or p.course_id = :course
                                """)
                        .param("course", course)
                        .query(
                                (row, _) ->
                                        new Row(
                                                new CourseId(
                                                        row.getObject("course_id", UUID.class)),
                                                row.getInt("months"),
                                                row.getLong("version"),
                                                row.getInt("way"),
                                                course(row.getObject("named_id", UUID.class))))
                        .list();
        return gathered(rows);
    }

    private static List<Prerequisite> gathered(Collection<Row> rows) {
        var byCourse = new HashMap<CourseId, List<Row>>();
        rows.forEach(
                row -> byCourse.computeIfAbsent(row.course(), _ -> new ArrayList<>()).add(row));
        return byCourse.values().stream().map(Prerequisites::one).toList();
    }

    private static Prerequisite one(List<Row> rows) {
        var first = rows.getFirst();
        Map<Integer, Set<CourseId>> ways = new TreeMap<>();
        for (var row : rows) {
            if (row.named() != null) {
                ways.computeIfAbsent(row.way(), _ -> new HashSet<>()).add(row.named());
            }
        }
        var bars = ways.remove(-1);
        return new Prerequisite(
                first.course(),
                List.copyOf(ways.values()),
                bars == null ? Set.of() : bars,
                first.months(),
                first.version());
    }

    private static @Nullable CourseId course(@Nullable UUID id) {
        return id == null ? null : new CourseId(id);
    }

    private static UUID[] ids(Set<CourseId> courses) {
        return courses.stream().map(CourseId::value).toArray(UUID[]::new);
    }
}
