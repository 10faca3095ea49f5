package org.handslag.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handslag.mentorship.MentorshipId;
import org.handslag.scope.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals as they are kept. */
@Repository
class Goals {
    private final JdbcClient db;
    private final GoalSteps steps;

    Goals(JdbcClient db, GoalSteps steps) {
        this.db = db;
        this.steps = steps;
    }

    /** The open ones first, in their places; then those that have ended, the latest first. */
    List<Goal> of(MentorshipId mentorship) {
        var theirs = steps.of(mentorship);
        return db.sql(
                        """
                        select * from goal where mentorship_id = :mentorship
                         order by ended_at desc nulls first, place, id
                        """)
                .param("mentorship", mentorship)
                .query((row, _) -> goal(row, theirs))
                .list();
    }

    /** The place in which it stands now; empty when {@link Goal#MOST} are open already. */
    Optional<Integer> add(Goal fresh, @Nullable PersonId by, Instant at) {
        return db.sql(
                        """
                        insert into goal (id, mentorship_id, place, what, seen, by_day, made_by, made_at)
                        select :id, :mentorship, n, :what, :seen, :day, :by, :at
                          from generate_series(1, :most) n
                         where not exists (select from goal g
                                            where g.mentorship_id = :mentorship
                                              and g.ending is null and g.place = n)
                         order by n
                         limit 1
                        on conflict do nothing
                        returning place
                        """)
                .param("id", fresh.id())
                .param("mentorship", fresh.mentorship())
                .param("most", Goal.MOST)
                .param("what", fresh.words().what())
                .param("seen", fresh.words().seen())
                .param("day", fresh.words().by())
                .param("by", by)
                .param("at", at)
                .query(Integer.class)
                .optional();
    }

    /** False when someone saved first, or it is not open any more. */
    boolean save(Goal before, GoalWords words) {
        return db.sql(
                                """
                                update goal set what = :what, seen = :seen, by_day = :day, lock = lock + 1
                                 where id = :id and lock = :lock and ending is null
                                """)
                        .param("what", words.what())
                        .param("seen", words.seen())
                        .param("day", words.by())
                        .param("id", before.id())
                        .param("lock", before.lock())
                        .update()
                == 1;
    }

    /** False when it has ended already. */
    boolean end(GoalId id, GoalEnding ending, Instant at) {
        return db.sql(
                                """
                                update goal set ending = :ending, ended_at = :at, lock = lock + 1
                                 where id = :id and ending is null
                                """)
                        .param("ending", ending)
                        .param("at", at)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False when it is open, or {@link Goal#MOST} others are. */
    boolean reopen(Goal ended) {
        return db.sql(
                                """
                                update goal set ending = null, ended_at = null, lock = lock + 1, place = free.n
                                  from (select n from generate_series(1, :most) n
                                         where not exists (select from goal g
                                                            where g.mentorship_id = :mentorship
                                                              and g.ending is null and g.place = n)
                                         order by n limit 1) free
                                 where id = :id and ending is not null
                                """)
                        .param("most", Goal.MOST)
                        .param("mentorship", ended.mentorship())
                        .param("id", ended.id())
                        .update()
                == 1;
    }

    /** What was written for someone as a mentee goes with her. */
    void erase(PersonId mentee) {
        db.sql(
                        """
                        delete from goal g using circle_member c
                         where c.mentorship_id = g.mentorship_id and c.role = 'MENTEE'
                           and c.person_id = :mentee
                        """)
                .param("mentee", mentee)
                .update();
    }

    private static Goal goal(ResultSet row, List<GoalStep> steps) throws SQLException {
        var id = new GoalId(row.getObject("id", UUID.class));
        var ended = row.getTimestamp("ended_at");
        return new Goal(
                id,
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getInt("place"),
                words(row),
                ended == null
                        ? null
                        : new Goal.End(
                                GoalEnding.valueOf(row.getString("ending")), ended.toInstant()),
                steps.stream().filter(step -> step.goal().equals(id)).toList(),
                row.getLong("lock"));
    }

    static GoalWords words(ResultSet row) throws SQLException {
        return new GoalWords(
                row.getString("what"),
                row.getString("seen"),
                row.getObject("by_day", LocalDate.class));
    }
}
