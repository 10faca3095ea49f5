package org.handslag.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties messages: of a person who is erased, and of everyone when they are old. */
@Repository
class Forgetting {
    private final JdbcClient db;

    Forgetting(JdbcClient db) {
        this.db = db;
    }

    /** What has not gone out goes nowhere any more; of the rest the bare fact stays. */
    void of(PersonId person) {
        for (var sql : STATEMENTS_OF_A_PERSON) {
            db.sql(sql).param("person", person).update();
        }
    }

    private static final List<String> STATEMENTS_OF_A_PERSON =
            List.of(
                    """
                    delete from refused_address
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    delete from message_attachment
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    update message_step
                       set note = ''
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    delete from message_step
                     where message_id in (
                           select id from message where person_id = :person and settled_at is null)
                    """,
                    """
                    delete from message
                     where person_id = :person and settled_at is null
                    """,
                    """
                    update message
                       set person_id = null, name = '', email = null, telephone = null,
                           postal = '{}', subject = '', body = null,
                           unsubscribe = null
                     where person_id = :person
                    """);

    void shelter(PersonId person, String alias, @Nullable String telephone) {
        for (var sql : STATEMENTS_OF_A_SHELTERED) {
            db.sql(sql)
                    .param("person", person)
                    .param("alias", alias)
                    .param("telephone", telephone)
                    .update();
        }
    }

    void swept(Collection<UUID> messages) {
        for (var sql : STATEMENTS_OF_SWEPT) {
            db.sql(sql).param("ids", messages.toArray(UUID[]::new)).update();
        }
    }

    private static final List<String> STATEMENTS_OF_SWEPT =
            List.of(
                    "delete from message_attachment where message_id = any (:ids)",
                    """
                    update message
                       set channel = 'CALL', state = 'WAITING', due_at = null
                     where id = any (:ids) and settled_at is null
                       and channel = 'MAIL' and email is null
                    """);

    private static final List<String> STATEMENTS_OF_A_SHELTERED =
            List.of(
                    """
                    delete from refused_address
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    delete from message_attachment
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    update message_step
                       set note = ''
                     where message_id in (select id from message where person_id = :person)
                    """,
                    """
                    update message
                       set name = :alias, email = null, telephone = :telephone::text,
                           postal = '{}', unsubscribe = null,
                           body = case when settled_at is null and not secret then body end,
                           channel = case when settled_at is null then 'CALL' else channel end,
                           state = case when not secret then
                                        case when settled_at is null then 'WAITING' else state end
                                   else case when settled_at is null then 'FAILED' else state end
                                   end,
                           settled_at = case when secret then coalesce(settled_at, written_at)
                                        else settled_at end,
                           due_at = null
                     where person_id = :person
                    """);

    /** Says how many were emptied. A message that still waits keeps its text. */
    int textsBefore(Instant limit) {
        db.sql(
                        """
                        delete from message_attachment
                         where message_id in (
                               select id from message
                                where written_at < :limit and settled_at is not null
                                  and body is not null)
                        """)
                .param("limit", limit)
                .update();
        return db.sql(
                        """
                        update message
                           set body = null, unsubscribe = null
                         where written_at < :limit and settled_at is not null and body is not null
                        """)
                .param("limit", limit)
                .update();
    }
}
