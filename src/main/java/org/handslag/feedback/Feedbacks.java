package org.handslag.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** What visitors have told. */
@Repository
public class Feedbacks {
    private static final int MOST = 500;

    private final JdbcClient db;

    Feedbacks(JdbcClient db) {
        this.db = db;
    }

    public void add(Feedback feedback) {
        db.sql(
                        """
                        insert into feedback (id, said, page, reply_to, language, said_at)
                        values (:id, :said, :page, :replyTo, :language, :at)
                        """)
                .param("id", feedback.id())
                .param("said", feedback.said())
                .param("page", feedback.page())
                .param("replyTo", feedback.replyTo())
                .param("language", feedback.language())
                .param("at", feedback.saidAt())
                .update();
    }

    /** The open ones first, the latest first; as many as a page can show. */
    public List<Feedback> all() {
        return asked(MOST).list();
    }

    /** As {@link #all}, however many they are. To be closed. */
    Stream<Feedback> every() {
        return asked(null).stream();
    }

    private MappedQuerySpec<Feedback> asked(@Nullable Integer most) {
        return db.sql(
                        """
                        select * from feedback
                         order by answered_at is not null, said_at desc, id
                         limit :most
                        """)
                .param("most", most)
                .query(Feedbacks::row);
    }

    Optional<Feedback> find(UUID id) {
        return db.sql("select * from feedback where id = :id")
                .param("id", id)
                .query(Feedbacks::row)
                .optional();
    }

    int open() {
        return db.sql("select count(*) from feedback where answered_at is null")
                .query(Integer.class)
                .single();
    }

    /** False when it is answered already. */
    boolean answer(UUID id, String answer, Instant at, @Nullable PersonId by) {
        return db.sql(
                                """
                                update feedback
                                   set answer = :answer, answered_at = :at, answered_by = :by
                                 where id = :id and answered_at is null
                                """)
                        .param("id", id)
                        .param("answer", answer)
                        .param("at", at)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** The answered ones only: what nobody has answered still waits. */
    int forgetBefore(Instant moment) {
        return db.sql("delete from feedback where answered_at < :moment")
                .param("moment", moment)
                .update();
    }

    private static Feedback row(ResultSet row, int number) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Feedback(
                row.getObject("id", UUID.class),
                row.getString("said"),
                row.getString("page"),
                row.getString("reply_to"),
                Locale.forLanguageTag(row.getString("language")),
                row.getTimestamp("said_at").toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}
