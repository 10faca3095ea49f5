package org.handslag.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets what runs were worked out from: two years after they were made, a month after they were
 * put away. What stays is who was proposed to whom, and what was decided by hand.
 */
@Repository
class RunClearing {
    static final Duration KEPT = Duration.ofDays(730);
    static final Duration PUT_AWAY = Duration.ofDays(30);

    private final JdbcClient db;
    private final Judged.Kept judged;
    private final Clock clock;

    RunClearing(JdbcClient db, Judged.Kept judged, Clock clock) {
        this.db = db;
        this.judged = judged;
        this.clock = clock;
    }

    void clear() {
        int gone = forget("match_run_mentee") + forget("match_run_seat");
        if (gone > 0) {
            judged.clear();
        }
    }

    private int forget(String table) {
        var now = clock.instant();
        return db.sql(
                        "update "
                                + table
                                + """
                                 t set facts = null
                                  from match_run r
                                 where r.operator_id = t.operator_id and r.id = t.run_id
                                   and t.facts is not null
                                   and (r.made_at < :old or r.discarded_at < :away)
                                """)
                .param("old", now.minus(KEPT))
                .param("away", now.minus(PUT_AWAY))
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> forgetOldRuns(
                RunClearing clearing, Operators operators, UnitOfWork work) {
            return Tasks.recurring("old-runs", Schedules.daily(LocalTime.of(3, 10)))
                    .execute(
                            (_, _) ->
                                    operators
                                            .all()
                                            .forEach(one -> work.in(one.id(), clearing::clear)));
        }
    }
}
