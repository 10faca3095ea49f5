package org.handslag.experience;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What coordinators see of cards: all that were sent, never a draft. */
@Repository
class DeskRows {
    private final JdbcClient db;

    DeskRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that wait first, the oldest of them on top; then the latest. */
    List<DeskRow> all() {
        return db.sql(
                        """
                        select c.id, c.writer_id, coalesce(p.name, '') as name, c.language,
                               c.situation, c.done, c.hard, c.won, c.state, c.state_since
                          from experience_card c
                          left join person p on p.id = c.writer_id
                         where c.state in ('IN_REVIEW', 'RETURNED', 'PUBLISHED')
                         order by c.state <> 'IN_REVIEW',
                                  case when c.state = 'IN_REVIEW' then c.state_since end,
                                  c.state_since desc, c.id
                         limit 1000
                        """)
                .query(
                        (row, _) -> {
                            var writer = row.getObject("writer_id", UUID.class);
                            return new DeskRow(
                                    new CardId(row.getObject("id", UUID.class)),
                                    writer == null ? null : new PersonId(writer),
                                    row.getString("name"),
                                    new Story(
                                            row.getString("situation"),
                                            row.getString("done"),
                                            row.getString("hard"),
                                            row.getString("won")),
                                    Locale.forLanguageTag(row.getString("language")),
                                    CardState.valueOf(row.getString("state")),
                                    row.getTimestamp("state_since").toInstant());
                        })
                .list();
    }
}
