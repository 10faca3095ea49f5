package org.handslag.commission;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handslag.access.Tokens;
import org.handslag.directory.People;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets what orders tell of people. What nobody confirmed goes within a week. What the group
 * needs goes two weeks after the last day, as the needs of one person do. Who ordered, and what
 * else she wrote, goes half a year after an order was withdrawn or declined and two years after the
 * last day of any other; at once when she is erased. What stays is that it was, for which
 * organisation, how many and when.
 */
@Repository
class OrderClearing {
    static final Duration UNCONFIRMED = Duration.ofDays(7);
    static final Duration NEEDS = Duration.ofDays(14);
    static final Duration ENDED = Duration.ofDays(182);
    static final Duration HELD = Duration.ofDays(730);

    private static final String LAST =
            """
            (select state from commission_step s
              where s.commission_id = c.id order by number desc limit 1)
            """;
    private static final String SINCE =
            """
            (select max(at) from commission_step s where s.commission_id = c.id)
            """;

    /** The end of its last date; null while it has none. */
    private static final String OVER =
            """
            (select max(i.ends_at)
               from commission_date d
               join course_instance i
                 on i.operator_id = d.operator_id and i.id = d.instance_id
              where d.operator_id = c.operator_id and d.commission_id = c.id)
            """;

    private final JdbcClient db;
    private final Tokens tokens;
    private final Clock clock;

    OrderClearing(JdbcClient db, Tokens tokens, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.clock = clock;
    }

    void clear() {
        var now = clock.instant();
        db.sql("delete from commission c where " + LAST + " = 'UNCONFIRMED' and made_at < :before")
                .param("before", now.minus(UNCONFIRMED))
                .update();
        emptyNeeds(now);
        var ended = LAST + " in ('WITHDRAWN', 'DECLINED') and " + SINCE + " < :ended";
        var held = "greatest(" + SINCE + ", " + OVER + ") < :held";
        empty(
                now,
                "((" + ended + ") or (" + held + "))",
                Map.of("ended", now.minus(ENDED), "held", now.minus(HELD)));
    }

    /** Whoever is erased has ordered nothing any more. Her address tells which were hers. */
    @EventListener
    void forget(People.Erased erased) {
        var email = erased.email();
        if (email != null) {
            empty(clock.instant(), "c.email_key = :key", Map.of("key", email.normalised()));
        }
    }

    private void emptyNeeds(Instant now) {
        db.sql(
                        """
                        update commission c set access = ''
                         where access <> ''
                           and case when
                        """
                                + LAST
                                + " in ('WITHDRAWN', 'DECLINED') then "
                                + SINCE
                                + " else "
                                + OVER
                                + " end < :before")
                .param("before", now.minus(NEEDS))
                .update();
    }

    private void empty(Instant now, String which, Map<String, Object> facts) {
        var emptied =
                db.sql(
                                """
                                update commission c
                                   set contact = '', email = '', email_key = '', telephone = '',
                                       audience = '', wishes = '', guest = '', access = '',
                                       emptied_at = :now
                                 where emptied_at is null and
                                """
                                        + which
                                        + " returning id")
                        .params(facts)
                        .param("now", now)
                        .query(UUID.class)
                        .list();
        if (!emptied.isEmpty()) {
            words("update commission_step set words = ''", emptied);
            words("delete from commission_note", emptied);
            emptied.forEach(id -> tokens.revoke(OrderMail.ORDER, id));
        }
    }

    private void words(String what, List<UUID> of) {
        db.sql(what + " where commission_id in (:of)").param("of", of).update();
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
