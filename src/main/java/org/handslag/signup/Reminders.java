package org.handslag.signup;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders were sent. */
@Repository
class Reminders {
    private final JdbcClient db;

    Reminders(JdbcClient db) {
        this.db = db;
    }

    /** What a reminder is for. */
    enum Kind {
        NAMES_IN_A_WEEK,
        NAMES_TOMORROW,
        START
    }

    /**
     * Notes a reminder in the transaction that sends it; false when it was sent before.
     *
     * @param moment what it reminds of
     */
    boolean note(UUID object, Kind kind, Instant moment, Instant now) {
        return db.sql(
                                """
                                insert into reminder (object_id, kind, moment, sent_at)
                                values (:object, :kind, :moment, :now)
                                on conflict do nothing
                                """)
                        .param("object", object)
                        .param("kind", kind)
                        .param("moment", moment)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** A reminder of what is long over need not be remembered. */
    int clear(Instant sentBefore) {
        return db.sql("delete from reminder where sent_at < :before")
                .param("before", sentBefore)
                .update();
    }
}
