package org.handslag.conversation;

import java.time.Instant;
import java.util.List;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations by the clock: whom to remind, what to call off, what to delete. */
@Repository
class ConversationsDue {
    private final JdbcClient db;

    ConversationsDue(JdbcClient db) {
        this.db = db;
    }

    /** To come until then, in mentorships that go on, not told of since that moment. */
    List<ConversationId> toRemindOf(Instant now, Instant until, Instant since) {
        return db.sql(
                        """
                        select c.id from conversation c
                          join mentorship m on m.id = c.mentorship_id and m.ended_on is null
                         where c.outcome is null and c.reminded_at is null and c.told_at < :since
                           and c.starts_at > :now and c.starts_at < :until
                         order by c.starts_at
                        """)
                .param("now", now)
                .param("until", until)
                .param("since", since)
                .query(Conversations::id)
                .list();
    }

    /** To come after their mentorship has ended. */
    List<ConversationId> afterTheEnd(Instant now) {
        return db.sql(
                        """
                        select c.id from conversation c
                          join mentorship m on m.id = c.mentorship_id
                         where c.outcome is null and c.starts_at > :now and m.ended_on is not null
                        """)
                .param("now", now)
                .query(Conversations::id)
                .list();
    }

    /** False when it was done before. */
    boolean remind(ConversationId id, Instant at) {
        return db.sql(
                                """
                                update conversation set reminded_at = :at
                                 where id = :id and reminded_at is null and outcome is null
                                """)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** All in mentorships of which she is the mentee. */
    void erase(PersonId mentee) {
        db.sql(
                        """
                        delete from conversation k using circle_member c
                         where c.mentorship_id = k.mentorship_id and c.role = 'MENTEE'
                           and c.person_id = :mentee
                        """)
                .param("mentee", mentee)
                .update();
    }
}
