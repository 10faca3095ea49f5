package org.handslag.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Summaries as they are kept, one of each mentorship. */
@Repository
class EndSummaries {
    private final JdbcClient db;

    EndSummaries(JdbcClient db) {
        this.db = db;
    }

    EndSummary of(MentorshipId mentorship) {
        return db.sql("select * from end_summary where mentorship_id = :id")
                .param("id", mentorship)
                .query((row, _) -> row(mentorship, row))
                .optional()
                .orElseGet(() -> EndSummary.none(mentorship));
    }

    /** False when someone else saved first. */
    boolean save(EndSummary fresh, Instant at) {
        var sql =
                fresh.lock() == 0
                        ? """
                        insert into end_summary
                            (mentorship_id, done, learnt, helped, written_at, asked_at, lock)
                        values (:id, :done, :learnt, :helped, :at, :asked, 1)
                        on conflict do nothing
                        """
                        : """
                        update end_summary
                           set done = :done, learnt = :learnt, helped = :helped, written_at = :at,
                               asked_at = :asked, right_at = null, way = null, noted_by = null,
                               read_in = '', lock = lock + 1
                         where mentorship_id = :id and lock = :lock
                        """;
        return db.sql(sql)
                        .param("id", fresh.mentorship())
                        .param("done", fresh.text(SummaryText.DONE))
                        .param("learnt", fresh.text(SummaryText.LEARNT))
                        .param("helped", fresh.text(SummaryText.HELPED))
                        .param("at", at)
                        .param("asked", fresh.asked())
                        .param("lock", fresh.lock())
                        .update()
                == 1;
    }

    /** False when the text is another by now, or she has said it already. */
    boolean right(MentorshipId mentorship, long read, EndSummary.Right right) {
        return db.sql(
                                """
                                update end_summary
                                   set right_at = :at, way = :way, noted_by = :by, read_in = :language
                                 where mentorship_id = :id and lock = :lock and right_at is null
                                """)
                        .param("id", mentorship)
                        .param("lock", read)
                        .param("at", right.at())
                        .param("way", right.way())
                        .param("by", right.by())
                        .param("language", right.language())
                        .update()
                == 1;
    }

    /** Of all that she was the mentee of. */
    void forget(PersonId mentee) {
        db.sql(
                        """
                        delete from end_summary s
                         using circle_member c
                         where c.mentorship_id = s.mentorship_id
                           and c.role = 'MENTEE' and c.person_id = :person
                        """)
                .param("person", mentee)
                .update();
    }

    private static EndSummary row(MentorshipId mentorship, ResultSet row) throws SQLException {
        var texts = new EnumMap<SummaryText, String>(SummaryText.class);
        for (var text : SummaryText.values()) {
            var words = row.getString(text.field());
            if (!words.isEmpty()) {
                texts.put(text, words);
            }
        }
        return new EndSummary(
                mentorship,
                Map.copyOf(texts),
                moment(row, "asked_at"),
                right(row),
                row.getLong("lock"));
    }

    private static EndSummary.@Nullable Right right(ResultSet row) throws SQLException {
        var at = moment(row, "right_at");
        var by = row.getObject("noted_by", UUID.class);
        return at == null
                ? null
                : new EndSummary.Right(
                        at,
                        EndSummary.RightWay.valueOf(row.getString("way")),
                        by == null ? null : new PersonId(by),
                        row.getString("read_in"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
