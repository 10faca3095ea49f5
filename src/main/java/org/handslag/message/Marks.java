package org.handslag.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Email;
import org.handslag.scope.NotVisible;
import org.handslag.scope.Role;
import org.handslag.scope.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a coordinator says has become of a message. What she may not see stays as it is. */
@Repository
class Marks {
    private final JdbcClient db;

    Marks(JdbcClient db) {
        this.db = db;
    }

    /** The letters among these that waited and now count as printed. */
    List<MessageId> printed(Collection<MessageId> ids, Viewer by, Instant at) {
        return db.sql(
                        """
                        update message
                           set state = 'PRINTED', settled_at = :at
                         where id = any (:ids) and state = 'WAITING' and channel = 'LETTER'
                           and (:programmes::uuid[] is null or programme_id = any (:programmes))
                        returning id
                        """)
                .param("at", at)
                .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .param("programmes", by.programmes(Role.COORDINATOR))
                .query((row, _) -> new MessageId(row.getObject(1, UUID.class)))
                .list();
    }

    boolean called(MessageId id, Viewer by, Instant at) {
        return db.sql(
                                """
                                update message
                                   set state = 'CALLED', settled_at = :at
                                 where id = :id and state = 'WAITING' and channel = 'CALL'
                                   and (:programmes::uuid[] is null
                                        or programme_id = any (:programmes))
                                """)
                        .param("at", at)
                        .param("id", id)
                        .param("programmes", by.programmes(Role.COORDINATOR))
                        .update()
                == 1;
    }

    /** A message that she may not see does not exist. */
    void requireVisible(MessageId id, Viewer by) {
        var seen =
                db.sql(
                                """
                                select 1 from message
                                 where id = :id
                                   and (:programmes::uuid[] is null
                                        or programme_id = any (:programmes))
                                """)
                        .param("id", id)
                        .param("programmes", by.programmes(Role.COORDINATOR))
                        .query(Integer.class)
                        .optional();
        if (seen.isEmpty()) {
            throw new NotVisible();
        }
    }

    /**
     * The address that a sent mail came back from; empty when it is not one of hers, or not sent.
     */
    Optional<Email> bounced(MessageId id, Viewer by, Instant at) {
        return db.sql(
                        """
                        update message
                           set state = 'REFUSED', settled_at = :at
                         where id = :id and state = 'SENT' and channel = 'MAIL' and email is not null
                           and (:programmes::uuid[] is null or programme_id = any (:programmes))
                        returning email
                        """)
                .param("at", at)
                .param("id", id)
                .param("programmes", by.programmes(Role.COORDINATOR))
                .query((row, _) -> new Email(row.getString(1)))
                .optional();
    }
}
