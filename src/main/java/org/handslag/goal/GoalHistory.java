package org.handslag.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.scope.PersonId;
import org.handslag.scope.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of goals, and what they said before. */
@Repository
class GoalHistory {
    private final JdbcClient db;

    GoalHistory(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<GoalChange> of(GoalId goal) {
        return db.sql(
                        """
                        select c.*, coalesce(i.name, p.name, '') as who
                          from goal_change c
                          left join person p on p.id = c.changed_by
                          left join person i on i.id = p.merged_into
                         where c.goal_id = :goal
                         order by c.changed_at desc, c.id desc
                        """)
                .param("goal", goal)
                .query(GoalHistory::change)
                .list();
    }

    void add(
            GoalId goal,
            GoalChange.Kind kind,
            GoalWords before,
            @Nullable PersonId by,
            Instant at) {
        db.sql(
                        """
                        insert into goal_change
                            (id, goal_id, kind, changed_by, changed_at, what, seen, by_day)
                        values (:id, :goal, :kind, :by, :at, :what, :seen, :day)
                        """)
                .param("id", Uuid7.next())
                .param("goal", goal)
                .param("kind", kind)
                .param("by", by)
                .param("at", at)
                .param("what", before.what())
                .param("seen", before.seen())
                .param("day", before.by())
                .update();
    }

    private static GoalChange change(ResultSet row, int number) throws SQLException {
        return new GoalChange(
                new GoalId(row.getObject("goal_id", UUID.class)),
                GoalChange.Kind.valueOf(row.getString("kind")),
                row.getString("who"),
                row.getTimestamp("changed_at").toInstant(),
                Goals.words(row));
    }
}
