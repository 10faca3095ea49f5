package org.handslag.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.OperatorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a sender takes and what it brings back. A claim ends by itself when its sender is killed:
 * the message becomes due again.
 */
@Repository
class Claims {
    private final JdbcClient db;

    Claims(JdbcClient db) {
        this.db = db;
    }

    List<OperatorId> operatorsWithDue(Instant now, Collection<Channel> channels) {
        return db.sql("select operators_with_due_messages(:now, :channels)")
                .param("now", now)
                .param("channels", names(channels))
                .query((row, _) -> new OperatorId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Envelope> claim(Instant now, Instant until, Collection<Channel> channels, int most) {
        return db.sql(
                        """
                        with due as materialized (
                          select id
                            from message
                           where due_at <= :now and channel = any (:channels)
                           order by due_at
                           limit :most
                             for update skip locked)
                        update message
                           set state = 'SENDING', tries = tries + 1, due_at = :until
                         where id in (select id from due)
                        returning %s
                        """
                                .formatted(Envelopes.COLUMNS))
                .param("now", now)
                .param("until", until)
                .param("channels", names(channels))
                .param("most", most)
                .query(Envelopes::row)
                .list();
    }

    /** Whoever sent it, it is sent: also when the claim has ended in the meantime. */
    boolean sent(MessageId id, Instant at) {
        return db.sql(
                                """
                                update message
                                   set state = 'SENT', due_at = null, settled_at = :at,
                                       body = case when secret then null else body end
                                 where id = :id and state in ('WAITING', 'SENDING')
                                """)
                        .param("id", id)
                        .param("at", at)
                        .update()
                == 1;
    }

    boolean delayed(Envelope claimed, Instant due) {
        return ended(claimed, MessageState.WAITING, due, null);
    }

    boolean settled(Envelope claimed, MessageState state, Instant at) {
        return ended(claimed, state, null, at);
    }

    private boolean ended(
            Envelope claimed, MessageState state, @Nullable Instant due, @Nullable Instant at) {
        return db.sql(
                                """
                                update message
                                   set state = :state, due_at = :due, settled_at = :at
                                 where id = :id and state = 'SENDING' and tries = :tries
                                """)
                        .param("id", claimed.id())
                        .param("state", state)
                        .param("due", due)
                        .param("at", at)
                        .param("tries", claimed.tries())
                        .update()
                == 1;
    }

    private static String[] names(Collection<Channel> channels) {
        return channels.stream().map(Channel::name).toArray(String[]::new);
    }
}
