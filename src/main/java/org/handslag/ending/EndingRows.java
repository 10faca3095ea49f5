package org.handslag.ending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When mentorships are to end, and how far their summaries have come, in one statement. */
@Repository
class EndingRows {
    private final JdbcClient db;

    EndingRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * How far one has come.
     *
     * @param planned the last day that is agreed on; null while none is
     */
    record EndingRow(
            MentorshipId id, @Nullable LocalDate planned, boolean isAsked, boolean isRight) {}

    Map<MentorshipId, EndingRow> of(Collection<MentorshipId> ids) {
        return db
                .sql(
                        """
                        select m.id, s.asked_at is not null as asked, s.right_at is not null as right,
                               (select v.until_day
                                  from agreement_version v
                                 where v.mentorship_id = m.id
                                   and v.agreed_at is not null and v.dropped_at is null
                                 order by v.number desc
                                 limit 1) as planned
                          from mentorship m
                          left join end_summary s on s.mentorship_id = m.id
                         where m.id = any (:ids)
                        """)
                .param("ids", ids.stream().map(MentorshipId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new EndingRow(
                                        new MentorshipId(row.getObject("id", UUID.class)),
                                        row.getObject("planned", LocalDate.class),
                                        row.getBoolean("asked"),
                                        row.getBoolean("right")))
                .list()
                .stream()
                .collect(Collectors.toMap(EndingRow::id, row -> row));
    }

    @Nullable LocalDate planned(MentorshipId id) {
        var row = of(List.of(id)).get(id);
        return row == null ? null : row.planned();
    }
}
