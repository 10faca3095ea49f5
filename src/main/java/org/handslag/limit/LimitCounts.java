package org.handslag.limit;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counts behind {@link Limits}. */
@Repository
class LimitCounts {
    private final JdbcClient db;

    LimitCounts(JdbcClient db) {
        this.db = db;
    }

    /** One more; returns how many there are now. */
    int count(String kind, String object, Instant now, Duration per) {
        return db.sql(
                        """
                        insert into limit_count as c (kind, object, ends_at, times)
                        values (:kind, :object, :ends, 1)
                        on conflict (operator_id, kind, object) do update
                           set times = case when c.ends_at <= :now then 1 else c.times + 1 end,
                               ends_at = case when c.ends_at <= :now
                                              then excluded.ends_at else c.ends_at end
                        returning times
                        """)
                .param("kind", kind)
                .param("object", object)
                .param("now", now)
                .param("ends", now.plus(per))
                .query(Integer.class)
                .single();
    }

    /** How many there are, without one more. */
    int counted(String kind, String object, Instant now) {
        return db.sql(
                        """
                        select times from limit_count
                         where kind = :kind and object = :object and ends_at > :now
                        """)
                .param("kind", kind)
                .param("object", object)
                .param("now", now)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    int clear(Instant now) {
        return db.sql("delete from limit_count where ends_at <= :now").param("now", now).update();
    }
}
