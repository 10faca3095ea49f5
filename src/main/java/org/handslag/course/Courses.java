package org.handslag.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes courses with their modules. Others read; only this module writes. */
@Repository
public class Courses {
    private final JdbcClient db;

    Courses(JdbcClient db) {
        this.db = db;
    }

    public Optional<Course> find(CourseId id) {
        return db.sql("select * from course where id = :id")
                .param("id", id)
                .query(Courses::row)
                .optional();
    }

    /** As {@link #find} for a coordinator of these programmes, all of them when null. */
    public Optional<Course> find(CourseId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from course
                         where id = :id
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query(Courses::row)
                .optional();
    }

    public Optional<Course> bySlug(String slug) {
        return db.sql("select * from course where slug = :slug")
                .param("slug", slug)
                .query(Courses::row)
                .optional();
    }

    /** Those of these programmes, or all of them when null; the retired ones last. */
    public List<Course> all(UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from course
                         where :programmes::uuid[] is null
                            or programme_id = any (:programmes::uuid[])
                         order by retired_at nulls first, slug
                        """)
                .param("programmes", programmes)
                .query(Courses::row)
                .list();
    }

    public List<CourseModule> modules(CourseId course) {
        return db.sql(
                        """
                        select title, minutes from course_module
                         where course_id = :course
                         order by position
                        """)
                .param("course", course)
                .query(
                        (row, _) ->
                                new CourseModule(
                                        Texts.parse(row.getString("title")), row.getInt("minutes")))
                .list();
    }

    /** Returns false when its readable address is taken. */
    boolean add(Course course, List<CourseModule> modules) {
        var added =
                bind(
                                course,
                                """
                        insert into course (
                            id, programme_id, slug, title, learn, for_whom, languages,
                            makes_mentor, required_percent, valid_months, retired_at)
                        values (
                            :id, :programme, :slug, :title::jsonb, :learn::jsonb, :forWhom::jsonb,
                            :languages, :makesMentor, :requiredPercent, nullif(:validMonths, 0),
                            :retiredAt)
                            on conflict on constraint course_slug_taken do nothing
                        """)
                        .update();
        if (added == 1) {
            addModules(course.id(), modules);
        }
        return added == 1;
    }

    /** Returns false when someone else saved first. */
    boolean save(Course course, List<CourseModule> modules) {
        var saved =
                bind(
                                course,
                                """
                                update course
                                   set programme_id = :programme, slug = :slug,
                                       title = :title::jsonb, learn = :learn::jsonb,
                                       for_whom = :forWhom::jsonb, languages = :languages,
                                       makes_mentor = :makesMentor,
                                       required_percent = :requiredPercent,
                                       valid_months = nullif(:validMonths, 0),
                                       retired_at = :retiredAt, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .update();
        if (saved == 1) {
            db.sql("delete from course_module where course_id = :course")
                    .param("course", course.id())
                    .update();
            addModules(course.id(), modules);
        }
        return saved == 1;
    }

    private JdbcClient.StatementSpec bind(Course course, String sql) {
        var tags = course.languages().stream().map(Locale::toLanguageTag).toArray(String[]::new);
        return db.sql(sql)
                .param("id", course.id())
                .param("programme", course.programme())
                .param("slug", course.slug())
                .param("title", course.title())
                .param("learn", course.learn())
                .param("forWhom", course.forWhom())
                .param("languages", tags)
                .param("makesMentor", course.makesMentor())
                .param("requiredPercent", course.requiredPercent())
                .param("validMonths", course.validMonths())
                .param("retiredAt", course.retiredAt())
                .param("version", course.version());
    }

    private void addModules(CourseId course, List<CourseModule> modules) {
        for (int i = 0; i < modules.size(); i++) {
            db.sql(
                            """
                            insert into course_module (id, course_id, position, title, minutes)
                            values (:id, :course, :position, :title::jsonb, :minutes)
                            """)
                    .param("id", Uuid7.next())
                    .param("course", course)
                    .param("position", i)
                    .param("title", modules.get(i).title())
                    .param("minutes", modules.get(i).minutes())
                    .update();
        }
    }

    private static Course row(ResultSet row, int number) throws SQLException {
        var languages = (String[]) row.getArray("languages").getArray();
        var retired = row.getTimestamp("retired_at");
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getString("slug"),
                Texts.parse(row.getString("title")),
                Texts.parse(row.getString("learn")),
                Texts.parse(row.getString("for_whom")),
                Arrays.stream(languages).map(Locale::forLanguageTag).toList(),
                row.getBoolean("makes_mentor"),
                row.getInt("required_percent"),
                row.getInt("valid_months"),
                retired == null ? null : retired.toInstant(),
                row.getLong("version"));
    }
}
