package org.handslag.message;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail addresses that a server refused, or from which a message came back. */
@Repository
class RefusedAddresses {
    private final JdbcClient db;

    RefusedAddresses(JdbcClient db) {
        this.db = db;
    }

    void add(String normalised, MessageId message, String answer, Instant at) {
        db.sql(
                        """
                        insert into refused_address (email, message_id, answer, since)
                        values (:email, :message, :answer, :at)
                            on conflict do nothing
                        """)
                .param("email", normalised)
                .param("message", message)
                .param("answer", answer)
                .param("at", at)
                .update();
    }

    boolean remove(String normalised) {
        return db.sql("delete from refused_address where email = :email")
                        .param("email", normalised)
                        .update()
                == 1;
    }
}
