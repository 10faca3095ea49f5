package org.handslag.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of a message. */
@Repository
class Steps {
    private final JdbcClient db;

    Steps(JdbcClient db) {
        this.db = db;
    }

    void add(MessageId message, Step step) {
        db.sql(
                        """
                        insert into message_step (id, message_id, at, kind, by_person, note)
                        values (:id, :message, :at, :kind, :by, left(:note, 500))
                        """)
                .param("id", Uuid7.next())
                .param("message", message)
                .param("at", step.at())
                .param("kind", step.kind())
                .param("by", step.by())
                .param("note", step.note())
                .update();
    }

    List<Step> of(MessageId message) {
        return db.sql(
                        """
                        select at, kind, by_person, note
                          from message_step
                         where message_id = :message
                         order by at, id
                        """)
                .param("message", message)
                .query(
                        (row, _) ->
                                new Step(
                                        required(Logged.instant(row, "at")),
                                        Step.Kind.valueOf(row.getString("kind")),
                                        person(row.getObject("by_person", UUID.class)),
                                        row.getString("note")))
                .list();
    }

    private static Instant required(@Nullable Instant at) {
        return java.util.Objects.requireNonNull(at);
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
