package org.handslag.settings;

import java.time.OffsetDateTime;
import org.handslag.scope.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UrgentNotices {
    private final JdbcClient db;

    UrgentNotices(JdbcClient db) {
        this.db = db;
    }

    UrgentNotice find() {
        return db.sql("select text, since, updated_at, ended_at, version from urgent_notice")
                .query(
                        (row, _) -> {
                            var ended = row.getObject("ended_at", OffsetDateTime.class);
                            return new UrgentNotice(
                                    Texts.parse(row.getString("text")),
                                    row.getObject("since", OffsetDateTime.class).toInstant(),
                                    row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                                    ended == null ? null : ended.toInstant(),
                                    row.getLong("version"));
                        })
                .optional()
                .orElseGet(UrgentNotice::none);
    }

    /** False when someone else saved first. */
    boolean save(UrgentNotice notice) {
        return db.sql(
                                """
                                insert into urgent_notice as n
                                       (text, since, updated_at, ended_at, version)
                                values (:text::jsonb, :since, :updated, :ended, 1)
                                on conflict (operator_id) do update
                                   set text = excluded.text, since = excluded.since,
                                       updated_at = excluded.updated_at,
                                       ended_at = excluded.ended_at, version = n.version + 1
                                 where n.version = :version
                                """)
                        .param("text", notice.text())
                        .param("since", notice.since())
                        .param("updated", notice.updatedAt())
                        .param("ended", notice.endedAt())
                        .param("version", notice.version())
                        .update()
                == 1;
    }
}
