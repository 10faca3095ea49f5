package org.handslag.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.Texts;
import org.handslag.series.Pace.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All series of some programmes, those that go on first. An operator has some dozens. */
@Repository
class SeriesList {
    private final JdbcClient db;

    SeriesList(JdbcClient db) {
        this.db = db;
    }

    List<SeriesRow> rows(UUID @Nullable [] programmes, Instant now) {
        return db.sql(
                        """
                        select s.id, c.title, s.rhythm, s.every, s.ended_at,
                               count(i.id) as dates,
                               count(i.id) filter (where i.published_at is null
                                                     and i.cancelled_at is null
                                                     and i.starts_at > :now) as drafts,
                               min(i.starts_at) filter (where i.cancelled_at is null
                                                          and i.starts_at > :now) as next
                          from course_series s
                          join course c
                            on c.operator_id = s.operator_id and c.id = s.course_id
                          left join series_date d
                            on d.operator_id = s.operator_id and d.series_id = s.id
                          left join course_instance i
                            on i.operator_id = d.operator_id and i.id = d.instance_id
                         where :programmes::uuid[] is null
                            or s.programme_id = any (:programmes::uuid[])
                         group by s.operator_id, s.id, c.operator_id, c.id
                         order by s.ended_at nulls first, next nulls last, s.id
                        """)
                .param("programmes", programmes)
                .param("now", now)
                .query(SeriesList::row)
                .list();
    }

    private static SeriesRow row(ResultSet row, int number) throws SQLException {
        var next = row.getTimestamp("next");
        return new SeriesRow(
                new SeriesId(row.getObject("id", UUID.class)),
                Texts.parse(row.getString("title")),
                new Pace(Rhythm.valueOf(row.getString("rhythm")), row.getInt("every")),
                row.getInt("dates"),
                row.getInt("drafts"),
                next == null ? null : next.toInstant(),
                row.getTimestamp("ended_at") != null);
    }
}
