package org.handslag.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.scope.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind {@link Tokens}. */
@Repository
class TokenRows {
    private final JdbcClient db;

    TokenRows(JdbcClient db) {
        this.db = db;
    }

    void add(Purpose purpose, String hash, UUID object, Instant now, Instant until) {
        db.sql(
                        """
                        insert into token (id, purpose, hash, object_id, issued_at, until_at)
                        values (:id, :purpose, :hash, :object, :now, :until)
                        """)
                .param("id", Uuid7.next())
                .param("purpose", purpose)
                .param("hash", hash)
                .param("object", object)
                .param("now", now)
                .param("until", until)
                .update();
    }

    Optional<UUID> find(Purpose purpose, String hash, Instant now) {
        return db.sql(
                        """
                        select object_id
                          from token
                         where purpose = :purpose
                           and hash = :hash
                           and until_at > :now
                        """)
                .param("purpose", purpose)
                .param("hash", hash)
                .param("now", now)
                .query(UUID.class)
                .optional();
    }

    /** Of two who come at once the second waits for the first and finds nothing. */
    Optional<UUID> take(Purpose purpose, String hash, Instant now) {
        return db.sql(
                        """
                        delete from token
                         where purpose = :purpose
                           and hash = :hash
                           and until_at > :now
                        returning object_id
                        """)
                .param("purpose", purpose)
                .param("hash", hash)
                .param("now", now)
                .query(UUID.class)
                .optional();
    }

    void prolong(Purpose purpose, UUID object, Instant until) {
        db.sql(
                        """
                        update token
                           set until_at = :until
                         where purpose = :purpose
                           and object_id = :object
                        """)
                .param("purpose", purpose)
                .param("object", object)
                .param("until", until)
                .update();
    }

    void remove(Purpose purpose, UUID object) {
        db.sql("delete from token where purpose = :purpose and object_id = :object")
                .param("purpose", purpose)
                .param("object", object)
                .update();
    }

    int clear(Instant now) {
        return db.sql("delete from token where until_at <= :now").param("now", now).update();
    }
}
