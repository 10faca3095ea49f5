package org.handslag.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Many in one statement. */
    void addAll(Purpose purpose, Map<UUID, String> rawByObject, Instant now, Instant until) {
        var all = List.copyOf(rawByObject.entrySet());
        db.sql(
                        """
                        insert into token (id, purpose, hash, object_id, issued_at, until_at)
                        select t.id, :purpose, t.hash, t.object, :now, :until
                          from unnest(:ids::uuid[], :hashes::text[], :objects::uuid[])
                               as t (id, hash, object)
                        """)
                .param("purpose", purpose)
                .param("ids", all.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param(
                        "hashes",
                        all.stream().map(e -> Hash.of(e.getValue())).toArray(String[]::new))
                .param("objects", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
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

    void removeAll(Collection<UUID> objects) {
        db.sql("delete from token where object_id = any (:objects)")
                .param("objects", objects.toArray(UUID[]::new))
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
