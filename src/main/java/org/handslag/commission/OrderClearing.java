package org.handslag.commission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets orders that never became a course: what nobody confirmed goes within a week, of what was
 * withdrawn or declined stays, after half a year, that it was and for which organisation.
 */
@Repository
class OrderClearing {
    static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration ENDED = Duration.ofDays(182);

    private static final String LAST =
            """
            (select state from commission_step s
              where s.commission_id = c.id order by number desc limit 1)
            """;
    private static final String SINCE =
            """
            (select max(at) from commission_step s where s.commission_id = c.id)
            """;

    private final JdbcClient db;
    private final Clock clock;

    OrderClearing(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void clear() {
        var now = clock.instant();
        db.sql("delete from commission c where " + LAST + " = 'UNCONFIRMED' and made_at < :before")
                .param("before", now.minus(UNCONFIRMED))
                .update();
        empty(now);
    }

    private void empty(Instant now) {
        db.sql(
                        """
                        update commission c
                           set contact = '', email = '', email_key = '', telephone = '',
                               audience = '', wishes = '', access = '', emptied_at = :now
                         where emptied_at is null
                           and
                        """
                                + LAST
                                + " in ('WITHDRAWN', 'DECLINED') and "
                                + SINCE
                                + " < :before")
                .param("now", now)
                .param("before", now.minus(ENDED))
                .update();
        db.sql(
                        """
                        update commission_step s set words = ''
                         where words <> ''
                           and exists (select from commission c
                                        where c.id = s.commission_id and c.emptied_at = :now)
                        """)
                .param("now", now)
                .update();
        db.sql(
                        """
                        delete from commission_note n
                         where exists (select from commission c
                                        where c.id = n.commission_id and c.emptied_at = :now)
                        """)
                .param("now", now)
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        RecurringTask<Void> forgetOldOrders(
                OrderClearing clearing, Operators operators, UnitOfWork work) {
            return Tasks.recurring("old-orders", Schedules.daily(LocalTime.of(2, 50)))
                    .execute(
                            (_, _) ->
                                    operators
                                            .all()
                                            .forEach(one -> work.in(one.id(), clearing::clear)));
        }
    }
}
