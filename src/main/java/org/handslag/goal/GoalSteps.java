package org.handslag.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The small steps to goals, as they are kept. */
@Repository
class GoalSteps {
    private final JdbcClient db;

    GoalSteps(JdbcClient db) {
        this.db = db;
    }

    List<GoalStep> of(MentorshipId mentorship) {
        return db.sql(
                        """
                        select s.* from goal_step s
                          join goal g on g.id = s.goal_id
                         where g.mentorship_id = :mentorship
                         order by s.made_at, s.id
                        """)
                .param("mentorship", mentorship)
                .query(GoalSteps::step)
                .list();
    }

    /** False when it stands there already, as after a second press. */
    boolean add(GoalStep fresh, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                insert into goal_step (id, goal_id, what, made_by, made_at)
                                values (:id, :goal, :what, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", fresh.id())
                        .param("goal", fresh.goal())
                        .param("what", fresh.what())
                        .param("by", by)
                        .param("at", at)
                        .update()
                == 1;
    }

    /** False when somebody ticked it before. */
    boolean tick(GoalStepId id, @Nullable PersonId by, Instant at) {
        return db.sql(
                                """
                                update goal_step set done_at = :at, done_by = :by
                                 where id = :id and done_at is null
                                """)
                        .param("at", at)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean untick(GoalStepId id) {
        return db.sql(
                                """
                                update goal_step set done_at = null, done_by = null
                                 where id = :id and done_at is not null
                                """)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean remove(GoalStepId id) {
        return db.sql("delete from goal_step where id = :id").param("id", id).update() == 1;
    }

    private static GoalStep step(ResultSet row, int number) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new GoalStep(
                new GoalStepId(row.getObject("id", UUID.class)),
                new GoalId(row.getObject("goal_id", UUID.class)),
                row.getString("what"),
                done == null ? null : done.toInstant());
    }
}
