package org.handslag.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided, as it is kept. */
@Repository
class Decisions {
    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    /** Of all meetings of a circle, what is soonest first. */
    List<Decision> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select d.* from review_decision d
                          join review r on r.id = d.review_id
                         where r.mentorship_id = :mentorship
                         order by d.by_day nulls last, d.id
                        """)
                .param("mentorship", mentorship)
                .query(Decisions::row)
                .list();
    }

    /** What stands there is replaced; what was done before and still stands there stays done. */
    void put(ReviewId review, List<Decision> all) {
        db.sql("delete from review_decision where review_id = :review and not id = any (:ids)")
                .param("review", review)
                .param("ids", all.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
        for (var one : all) {
            db.sql(
                            """
                            insert into review_decision (id, review_id, what, member_id, by_day)
                            values (:id, :review, :what, :member, :by)
                            on conflict (operator_id, id) do update
                               set what = :what, member_id = :member, by_day = :by
                            """)
                    .param("id", one.id())
                    .param("review", review)
                    .param("what", one.what())
                    .param("member", one.member())
                    .param("by", one.by())
                    .update();
        }
    }

    /** False when it was so already; null for what is not done. */
    boolean mark(DecisionId id, @Nullable Instant done) {
        return db.sql(
                                """
                                update review_decision set done_at = :done
                                 where id = :id
                                   and (done_at is null) <> (:done::timestamptz is null)
                                """)
                        .param("done", done)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Decision row(ResultSet row, int number) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new Decision(
                new DecisionId(row.getObject("id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getString("what"),
                row.getObject("member_id", UUID.class),
                row.getObject("by_day", LocalDate.class),
                done == null ? null : done.toInstant());
    }
}
