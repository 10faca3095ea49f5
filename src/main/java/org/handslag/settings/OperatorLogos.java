package org.handslag.settings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.handslag.file.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OperatorLogos {
    private final JdbcClient db;

    OperatorLogos(JdbcClient db) {
        this.db = db;
    }

    /**
     * The logo that an operator has brought.
     *
     * @param shown false when it has been taken away and can be put back
     */
    record Held(FileId file, boolean shown) {}

    Optional<Held> find() {
        return db.sql("select file_id, removed_at is null as shown from operator_logo")
                .query(
                        (row, _) ->
                                new Held(
                                        new FileId(row.getObject("file_id", UUID.class)),
                                        row.getBoolean("shown")))
                .optional();
    }

    /** From now on this one, in the place of another. */
    void put(FileId file) {
        db.sql(
                        """
                        insert into operator_logo (file_id) values (:file)
                        on conflict (operator_id) do update
                           set file_id = excluded.file_id, removed_at = null
                        """)
                .param("file", file)
                .update();
    }

    /**
     * False when there is none.
     *
     * @param at when it was taken away; null when it is put back
     */
    boolean remove(@Nullable Instant at) {
        return db.sql("update operator_logo set removed_at = :at").param("at", at).update() == 1;
    }
}
