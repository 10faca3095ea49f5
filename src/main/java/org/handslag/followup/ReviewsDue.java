package org.handslag.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be told of meetings by itself, and whether it has been. */
@Repository
class ReviewsDue {
    private final JdbcClient db;

    ReviewsDue(JdbcClient db) {
        this.db = db;
    }

    /** What there is to tell; of what has ended it is called off. */
    enum What {
        WEEK,
        DAY,
        LATE,
        ENDED
    }

    record Due(ReviewId review, What what) {}

    /** Everything that is due, each at most once. */
    List<Due> at(Instant now, LocalDate today) {
        return db.sql(
                        """
                        select r.id,
                               case when m.ended_on is not null then 'ENDED'
                                    when r.state = 'PROPOSED' then 'LATE'
                                    when r.starts_at < :now::timestamptz - interval '1 day' then 'LATE'
                                    when r.starts_at - interval '1 day' <= :now::timestamptz then 'DAY'
                                    else 'WEEK' end as what
                          from review r
                          join mentorship m on m.id = r.mentorship_id
                         where r.state in ('PROPOSED', 'PLANNED')
                           and (m.ended_on is not null
                                or r.state = 'PROPOSED' and r.due_on < :today
                                   and r.late_told_at is null
                                or r.starts_at < :now::timestamptz - interval '1 day'
                                   and r.late_told_at is null
                                or r.starts_at > :now::timestamptz and r.starts_at - interval '1 day' <= :now::timestamptz
                                   and r.day_told_at is null
                                or r.starts_at - interval '1 day' > :now::timestamptz
                                   and r.starts_at - interval '7 days' <= :now::timestamptz
                                   and r.week_told_at is null)
                         order by r.id
                        """)
                .param("now", now)
                .param("today", today)
                .query(
                        (row, _) ->
                                new Due(
                                        new ReviewId(row.getObject(1, UUID.class)),
                                        What.valueOf(row.getString(2))))
                .list();
    }

    /** False when another run was first. */
    boolean note(Due due, Instant now) {
        var column = due.what().name().toLowerCase(Locale.ROOT) + "_told_at";
        return db.sql(
                                "update review set %s = :now where id = :id and %s is null"
                                        .formatted(column, column))
                        .param("now", now)
                        .param("id", due.review())
                        .update()
                == 1;
    }
}
