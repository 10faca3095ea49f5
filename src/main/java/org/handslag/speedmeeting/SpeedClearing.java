package org.handslag.speedmeeting;

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

/** Forgets whom people wished, with the meeting, when what its run was made from is forgotten. */
@Repository
class SpeedClearing {
    static final Duration KEPT = Duration.ofDays(730);
    static final Duration PUT_AWAY = Duration.ofDays(30);

    private final JdbcClient db;
    private final Clock clock;

    SpeedClearing(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void clear() {
        db.sql(
                        """
                        delete from speed_meeting m
                         using match_run r
                         where r.id = m.run_id
                           and (r.made_at < :old or r.discarded_at < :away)
                        """)
                .param("old", clock.instant().minus(KEPT))
                .param("away", clock.instant().minus(PUT_AWAY))
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Daily {
        @Bean
        RecurringTask<Void> forgetOldSpeedMeetings(
                SpeedClearing clearing, Operators operators, UnitOfWork work) {
            return Tasks.recurring("old-speed-meetings", Schedules.daily(LocalTime.of(3, 15)))
                    .execute(
                            (_, _) ->
                                    operators
                                            .all()
                                            .forEach(one -> work.in(one.id(), clearing::clear)));
        }
    }
}
