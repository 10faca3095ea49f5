package org.handslag.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.handslag.scope.Operators;
import org.handslag.scope.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears tokens that have ended, and sign-ins that nobody has used for a month. */
@Configuration(proxyBeanMethods = false)
class AccessClearing {
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> clearAccess(
            TokenRows tokens, SignIns signIns, Operators operators, UnitOfWork work, Clock clock) {
        return Tasks.recurring("clear-access", FixedDelay.ofHours(6))
                .execute(
                        (_, _) ->
                                operators
                                        .all()
                                        .forEach(
                                                operator ->
                                                        work.in(
                                                                operator.id(),
                                                                () -> {
                                                                    tokens.clear(clock.instant());
                                                                    signIns.clear(
                                                                            clock.instant()
                                                                                    .minus(KEPT));
                                                                })));
    }
}
