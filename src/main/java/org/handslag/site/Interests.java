package org.handslag.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseId;
import org.handslag.scope.Email;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

@Repository
class Interests {
    private static final String COLUMNS = "id, course_id, email, language";

    private final JdbcClient db;

    Interests(JdbcClient db) {
        this.db = db;
    }

    /** False when the same wish was told before. */
    boolean add(Interest interest, Instant at) {
        return db.sql(
                                """
                                insert into course_interest
                                       (id, course_id, email, email_key, language, asked_at)
                                values (:id, :course, :email, :key, :language, :at)
                                    on conflict on constraint interest_once do nothing
                                """)
                        .param("id", interest.id())
                        .param("course", interest.course())
                        .param("email", interest.email())
                        .param("key", interest.email().normalised())
                        .param("language", interest.language())
                        .param("at", at)
                        .update()
                == 1;
    }

    Optional<Interest> find(UUID id) {
        return db.sql("select " + COLUMNS + " from course_interest where id = :id")
                .param("id", id)
                .query((row, _) -> interest(row))
                .optional();
    }

    /** Who waits for a course of these programmes, or for any; the latest first. */
    List<InterestRow> rows(UUID @Nullable [] programmes) {
        return waiting(programmes, null).list();
    }

    /** One of {@link #rows}. */
    Optional<InterestRow> row(InterestId id, UUID @Nullable [] programmes) {
        return waiting(programmes, id).optional();
    }

    private MappedQuerySpec<InterestRow> waiting(
            UUID @Nullable [] programmes, @Nullable InterestId only) {
        return db.sql(
                        """
                        select i.id, i.course_id, i.email, i.language, i.asked_at, c.title
                          from course_interest i
                          left join course c on c.id = i.course_id
                         where (c.id is null
                                or :programmes::uuid[] is null
                                or c.programme_id = any (:programmes::uuid[]))
                           and (:only::uuid is null or i.id = :only)
                         order by i.asked_at desc, i.id desc
                        """)
                .param("programmes", programmes)
                .param("only", only)
                .query((row, _) -> row(row));
    }

    /** Takes out all who wait for this course or for any: they hear of it now. */
    List<Interest> take(CourseId course) {
        return db.sql(
                        """
                        delete from course_interest
                         where course_id = :course or course_id is null
                        returning
                        """
                                + COLUMNS)
                .param("course", course)
                .query((row, _) -> interest(row))
                .list();
    }

    void remove(InterestId id) {
        db.sql("delete from course_interest where id = :id").param("id", id).update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from course_interest where asked_at < :moment")
                .param("moment", moment)
                .update();
    }

    private static InterestRow row(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var interest = interest(row);
        return new InterestRow(
                interest.id(),
                interest.email(),
                title == null ? null : Texts.parse(title),
                interest.language(),
                row.getTimestamp("asked_at").toInstant());
    }

    private static Interest interest(ResultSet row) throws SQLException {
        var course = row.getObject("course_id", UUID.class);
        return new Interest(
                new InterestId(row.getObject("id", UUID.class)),
                course == null ? null : new CourseId(course),
                new Email(row.getString("email")),
                Locale.forLanguageTag(row.getString("language")));
    }
}
