package org.handslag.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.ProgrammeId;
import org.handslag.scope.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the topic table. */
@Repository
class Topics {
    private final JdbcClient db;

    Topics(JdbcClient db) {
        this.db = db;
    }

    Optional<Topic> find(TopicId id, UUID @Nullable [] programmes) {
        return db.sql(
                        """
                        select * from topic
                         where id = :id
                           and (:programmes::uuid[] is null
                                or programme_id = any (:programmes::uuid[]))
                        """)
                .param("id", id)
                .param("programmes", programmes)
                .query(Topics::row)
                .optional();
    }

    void add(Topic topic) {
        db.sql(
                        """
                        insert into topic (id, programme_id, kind, words, proposed_by, proposed_at)
                        values (:id, :programme, :kind, :words, :by, :at)
                        """)
                .param("id", topic.id())
                .param("programme", topic.programme())
                .param("kind", topic.kind())
                .param("words", topic.words())
                .param("by", topic.by())
                .param("at", topic.at())
                .update();
    }

    /** False when someone else saved first. */
    boolean reword(Topic topic, String words, Instant now) {
        return db.sql(
                                """
                                update topic
                                   set words = :words, edited_at = :now, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", topic.id())
                        .param("version", topic.version())
                        .param("words", words)
                        .param("now", now)
                        .update()
                == 1;
    }

    void hide(TopicId id, @Nullable Instant at) {
        db.sql("update topic set hidden_at = :at, version = version + 1 where id = :id")
                .param("id", id)
                .param("at", at)
                .update();
    }

    /** Of two who answer at once the second waits, and finds that it is answered. */
    boolean answer(TopicId id, Topic.Answered answered) {
        return db.sql(
                                """
                                update topic
                                   set answer = :verdict, answer_words = :words::jsonb,
                                       answered_at = :at, version = version + 1
                                 where id = :id and answer is null and merged_into is null
                                """)
                        .param("id", id)
                        .param("verdict", answered.verdict())
                        .param("words", answered.words())
                        .param("at", answered.at())
                        .update()
                == 1;
    }

    boolean merge(TopicId from, TopicId into) {
        return db.sql(
                                """
                                update topic set merged_into = :into, version = version + 1
                                 where id = :from and merged_into is null and answer is null
                                """)
                        .param("from", from)
                        .param("into", into)
                        .update()
                == 1;
    }

    /** Suggestions of those who are erased stand without them. */
    void partWithErased() {
        db.sql(
                        """
                        update topic t set proposed_by = null
                          from person p
                         where p.id = t.proposed_by and p.erased_at is not null
                        """)
                .update();
    }

    static Topic row(ResultSet row, int number) throws SQLException {
        var merged = row.getObject("merged_into", UUID.class);
        var verdict = row.getString("answer");
        var by = row.getObject("proposed_by", UUID.class);
        return new Topic(
                new TopicId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                TopicKind.valueOf(row.getString("kind")),
                row.getString("words"),
                by == null ? null : new PersonId(by),
                row.getTimestamp("proposed_at").toInstant(),
                instant(row, "edited_at"),
                instant(row, "hidden_at"),
                merged == null ? null : new TopicId(merged),
                verdict == null
                        ? null
                        : new Topic.Answered(
                                TopicAnswer.valueOf(verdict),
                                Texts.parse(row.getString("answer_words")),
                                row.getTimestamp("answered_at").toInstant()),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
