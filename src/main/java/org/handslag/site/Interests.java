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
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static Interest interest(ResultSet row) throws SQLException {
        var course = row.getObject("course_id", UUID.class);
        return new Interest(
                new InterestId(row.getObject("id", UUID.class)),
                course == null ? null : new CourseId(course),
                new Email(row.getString("email")),
                Locale.forLanguageTag(row.getString("language")));
    }
}
