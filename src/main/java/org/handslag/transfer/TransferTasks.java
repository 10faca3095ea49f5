package org.handslag.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.course.CourseInstanceId;
import org.handslag.experience.CardId;
import org.handslag.scope.PersonId;
import org.handslag.transfer.TransferTask.Released;
import org.handslag.transfer.TransferTask.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what each has written, and forgets it. */
@Repository
class TransferTasks {
    private final JdbcClient db;

    TransferTasks(JdbcClient db) {
        this.db = db;
    }

    /** Empty also when the words are forgotten. */
    Optional<TransferTask> find(TransferTaskId id) {
        return db.sql("select * from transfer_task where id = :id and person_id is not null")
                .param("id", id)
                .query(TransferTasks::row)
                .optional();
    }

    Optional<TransferTask> of(CourseInstanceId date, PersonId person) {
        return db.sql(
                        """
                        select * from transfer_task
                         where instance_id = :date and person_id = :person
                        """)
                .param("date", date)
                .param("person", person)
                .query(TransferTasks::row)
                .optional();
    }

    /** False when she has written already, as in a second window. */
    boolean add(TransferTask task) {
        return db.sql(
                                """
                                insert into transfer_task (
                                    id, instance_id, person_id, will, written_at, in_evaluation)
                                values (:id, :date, :person, :will, :at, :inEvaluation)
                                on conflict on constraint transfer_task_once do nothing
                                """)
                        .param("id", task.id())
                        .param("date", task.instance())
                        .param("person", task.person())
                        .param("will", task.will())
                        .param("at", task.writtenAt())
                        .param("inEvaluation", task.released().inEvaluation())
                        .update()
                == 1;
    }

    /** False when it has been changed since it was read. */
    boolean save(TransferTask task) {
        var answer = task.answer();
        return db.sql(
                                """
                                update transfer_task
                                   set will = :will, went = :went, said = :said,
                                       in_evaluation = :inEvaluation, as_card = :asCard,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("id", task.id())
                        .param("version", task.version())
                        .param("will", task.will())
                        .param("went", answer == null ? null : answer.went())
                        .param("said", answer == null ? "" : answer.said())
                        .param("inEvaluation", task.released().inEvaluation())
                        .param("asCard", task.released().asCard())
                        .update()
                == 1;
    }

    void noteCard(TransferTaskId id, CardId card) {
        db.sql("update transfer_task set card_id = :card where id = :id")
                .param("id", id)
                .param("card", card)
                .update();
    }

    /** False when she was asked, or has answered, in the meantime: she is asked once. */
    boolean noteAsked(TransferTaskId id, Instant now) {
        return db.sql(
                                """
                                update transfer_task set asked_at = :now
                                 where id = :id and asked_at is null and went is null
                                """)
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Parts words and persons from the rows: of those who are erased, and of all that is old. */
    int forget(Instant writtenBefore) {
        return db.sql(
                        """
                        update transfer_task t
                           set person_id = null, will = '', said = '', in_evaluation = false,
                               as_card = false, card_id = null, version = version + 1
                         where t.person_id is not null
                           and (t.written_at < :before
                                or exists (select from person p
                                            where p.id = t.person_id
                                              and p.erased_at is not null))
                        """)
                .param("before", writtenBefore)
                .update();
    }

    private static TransferTask row(ResultSet row, int number) throws SQLException {
        var asked = row.getTimestamp("asked_at");
        var card = row.getObject("card_id", UUID.class);
        return new TransferTask(
                new TransferTaskId(row.getObject("id", UUID.class)),
                new CourseInstanceId(row.getObject("instance_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("will"),
                row.getTimestamp("written_at").toInstant(),
                asked == null ? null : asked.toInstant(),
                answer(row),
                new Released(row.getBoolean("in_evaluation"), row.getBoolean("as_card")),
                card == null ? null : new CardId(card),
                row.getLong("version"));
    }

    private static @Nullable Reply answer(ResultSet row) throws SQLException {
        var went = row.getString("went");
        return went == null ? null : new Reply(HowItWent.valueOf(went), row.getString("said"));
    }
}
