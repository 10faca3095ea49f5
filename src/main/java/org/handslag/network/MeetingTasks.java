package org.handslag.network;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reminds through the day. At night needs and old guests go, and ratings lose the order in which
 * they came.
 */
@Configuration(proxyBeanMethods = false)
class MeetingTasks {
    static final Duration NEEDS_KEPT = Duration.ofDays(14);
    private static final Duration GUESTS_KEPT = Duration.ofDays(5 * 365);

    private final JdbcClient db;
    private final Clock clock;

    MeetingTasks(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> remindOfMeetings(
            Reminding reminding, Operators operators, UnitOfWork work) {
        return Tasks.recurring("remind-of-meetings", FixedDelay.ofMinutes(15))
                .execute((_, _) -> reminding.remindAll(operators, work));
    }

    @Bean
    RecurringTask<Void> clearMeetings(Operators operators, UnitOfWork work) {
        return Tasks.recurring("clear-meetings", Schedules.daily(LocalTime.of(3, 5)))
                .execute(
                        (_, _) -> operators.all().forEach(home -> work.in(home.id(), this::clear)));
    }

    void clear() {
        var now = clock.instant();
        db.sql(
                        """
                        update meeting_guest g set needs = ''
                          from meeting m
                         where m.id = g.meeting_id and g.needs <> '' and m.ends_at < :before
                        """)
                .param("before", now.minus(NEEDS_KEPT))
                .update();
        db.sql(
                        """
                        delete from meeting_guest g using meeting m, person p
                         where m.id = g.meeting_id and p.id = g.person_id
                           and (m.ends_at < :before or p.erased_at is not null)
                        """)
                .param("before", now.minus(GUESTS_KEPT))
                .update();
        shuffle();
    }

    /** Written anew in random order: neither place nor id nor transaction tells who came when. */
    void shuffle() {
        db.sql(
                        """
                        with gone as (delete from meeting_rating returning *)
                        insert into meeting_rating (
                            operator_id, id, meeting_id, knowledge, exchange, day)
                        select operator_id, gen_random_uuid(), meeting_id, knowledge, exchange, day
                          from gone
                         order by random()
                        """)
                .update();
    }
}
